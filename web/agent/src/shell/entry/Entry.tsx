/** The look of every page before the frame: company mark, title, one form. */
import { LANGUAGES, type Language, setLanguage, useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useTitle } from "@shouwen/kit/ui/title.ts";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useFront } from "../session.ts";
import { shell } from "../words.ts";
import css from "./entry.module.css";

export function useCompanyName(): string {
  const front = useFront();
  const t = useT(shell);
  return front.data?.name || t("house");
}

export function LanguageSwitch() {
  const lang = useLanguage();
  const other = (Object.keys(LANGUAGES) as Language[]).find((one) => one !== lang) ?? "en";
  return (
    <Button type="text" size="small" onClick={() => setLanguage(other)} lang={other}>
      {LANGUAGES[other]}
    </Button>
  );
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
            <LanguageSwitch />
          </span>
        </div>
        {props.children}
      </div>
    </main>
  );
}
