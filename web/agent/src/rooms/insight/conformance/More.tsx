/** What narrows this page beside the board's filters: problem, version, kind; and the figure of the whole. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, Select, TreeSelect } from "antd";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { said } from "../figures.ts";
import { useBoard } from "../queries.ts";
import css from "./conformance.module.css";
import { useNodes } from "./queries.ts";
import { ALL, chosen, KINDS, kindOf, type Search } from "./search.ts";
import { conformance } from "./words.ts";

interface Props {
  search: Search;
  onChange: (change: Search) => void;
}

export function More({ search, onChange }: Props) {
  const t = useT(conformance);
  const problems = treeOf(useReference("problems"));
  const versions = useNodes(search).data?.versions ?? [];
  return (
    <search className={css.more}>
      <TreeSelect
        className={css.choice}
        allowClear
        placeholder={t("problem")}
        aria-label={t("problem")}
        value={search.problem}
        treeData={problems}
        treeDefaultExpandAll
        popupMatchSelectWidth={220}
        onChange={(problem: string | undefined) => onChange({ problem })}
      />
      <Select
        className={css.wide}
        allowClear
        placeholder={t("version")}
        aria-label={t("version")}
        value={search.version ? Number(search.version) : undefined}
        options={versions.map((each) => ({ value: each.id, label: each.name }))}
        popupMatchSelectWidth={260}
        onChange={(version: number | undefined) =>
          onChange({ version: version === undefined ? undefined : String(version), node: undefined })
        }
      />
      <Select
        className={css.choice}
        allowClear
        placeholder={t("kind")}
        aria-label={t("kind")}
        value={kindOf(search)}
        options={KINDS.map((value) => ({ value, label: t(value) }))}
        onChange={(kind: string | undefined) => onChange({ kind })}
      />
      {chosen(search) && (
        <Button type="text" onClick={() => onChange(ALL)}>
          {t("clear")}
        </Button>
      )}
      <Fitness search={search} />
    </search>
  );
}

/** The board's own figure, so that both pages say the same. */
function Fitness({ search }: { search: Search }) {
  const t = useT(conformance);
  const figure = useBoard(search).data?.figures.find((each) => each.code === "conformance");
  const reading = figure?.readings[0];
  if (!reading) return null;
  return (
    <span className={css.fitness} title={figure.definition}>
      {t("fitness")} <b>{said(reading.value, "share")}</b>
      <small>{t("fitnessHint")}</small>
    </span>
  );
}
