/** The look of every page before the frame: company mark, title, one form. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { LanguageChoice } from "@shouwen/kit/ui/LanguageChoice.tsx";
import { useTitle } from "@shouwen/kit/ui/title.ts";
import type { ReactNode } from "react";
import { useFront } from "../session.ts";
import { shell } from "../words.ts";
import css from "./entry.module.css";

export function useCompanyName(): string {
  const front = useFront();
  const t = useT(shell);
  return front.data?.name || t("house");
}

export function Entry(props: { title: string; wide?: boolean; children: ReactNode }) {
  const front = useFront();
  const company = useCompanyName();
  useTitle(props.title, company);
  return (
    <main className={css.page}>
      <div className={`${css.box} ${props.wide ? css.boxWide : ""}`}>
        <div className={css.head}>
          <img src={front.data?.logo || "/mark.svg"} alt="" />
          <h1>{props.title}</h1>
          <span style={{ marginInlineStart: "auto" }}>
            <LanguageChoice />
          </span>
        </div>
        {props.children}
      </div>
    </main>
  );
}
