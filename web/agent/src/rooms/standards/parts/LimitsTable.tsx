import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { clock as clockWords } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { duration } from "@shouwen/kit/ui/time.ts";
import { Table } from "antd";
import { useOwner } from "../../../shell/owner.ts";
import { percent, useSaid } from "../said.ts";
import { standards } from "../words.ts";
import { calendarOf, limitsOf, ownerOf, type RawLimit, secondsOf } from "./document.ts";
import { useMatch } from "./match.ts";
import css from "./standards.module.css";

interface Line extends RawLimit {
  key: string;
  clock: string;
  span: number;
}

/** Every limit of the standard; the first row that fits a case counts. */
export function LimitsTable({ version }: { version: StandardMap }) {
  const t = useT(standards);
  const lang = useLanguage();
  const said = useSaid();
  const owner = useOwner();
  const match = useMatch();
  const lines: Line[] = limitsOf(version).flatMap(({ clock, rows }) =>
    rows.map((row, at) => ({ ...row, key: `${clock}.${at}`, clock, span: at === 0 ? rows.length : 0 })),
  );
  return (
    <Table<Line>
      className={css.table}
      size="small"
      bordered
      pagination={false}
      dataSource={lines}
      scroll={{ x: 880 }}
      columns={[
        {
          title: t("clock"),
          width: 100,
          render: (_, line) => sayCode(clockWords, line.clock, lang),
          onCell: (line) => ({ rowSpan: line.span }),
        },
        { title: t("match"), render: (_, line) => match(line.match) || t("any") },
        { title: t("limit"), width: 120, render: (_, line) => duration(secondsOf(line.within), lang) },
        {
          title: t("calendar"),
          width: 180,
          render: (_, line) => said(calendarOf(version, line.calendar)),
        },
        { title: t("goalName"), width: 100, render: (_, line) => line.goal && percent(line.goal) },
        { title: t("escalate"), width: 140, render: (_, line) => owner(ownerOf(line.escalate)) },
      ]}
    />
  );
}
