import { useT } from "@shouwen/kit/i18n/words.ts";
import type { ReactNode } from "react";
import { Rows } from "../fields/Rows.tsx";
import { Labelled, Typed } from "../fields/Typed.tsx";
import { freeCode } from "../panel/NodeWords.tsx";
import { whole } from "./words.ts";

interface Props<One> {
  of: Readonly<Record<string, One>> | undefined;
  /** of what new codes are made */
  stem: string;
  add: string;
  title: (one: One, code: string) => ReactNode;
  blank: () => One;
  onChange: (of: Record<string, One>) => void;
  children: (one: One, put: (part: Partial<One>) => void, code: string) => ReactNode;
}

/** Things by their codes, as rows in the order of the document. */
export function Coded<One>({ of = {}, stem, add, title, blank, onChange, children }: Props<One>) {
  const t = useT(whole);
  const rows = Object.entries(of).map(([code, one]) => ({ code, one }));
  return (
    <Rows
      rows={rows}
      add={add}
      title={({ code, one }) => title(one, code)}
      blank={() => ({ code: freeCode(stem, rows), one: blank() })}
      onChange={(next) => onChange(Object.fromEntries(next.map(({ code, one }) => [code, one])))}
    >
      {({ code, one }, put) => (
        <>
          <Labelled label={t("code")}>
            <Typed
              label={t("code")}
              value={code}
              onChange={(next) => next && of[next] === undefined && put({ code: next })}
            />
          </Labelled>
          {children(one, (part) => put({ one: { ...one, ...part } }), code)}
        </>
      )}
    </Rows>
  );
}
