/** Which figure, which of its readings, how far apart, grouped by what. */
import type { Indicator } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Segmented, Select } from "antd";
import { GROUPINGS, type Grouping, type Search } from "./search.ts";
import css from "./statistics.module.css";
import { statistics } from "./words.ts";

interface Props {
  search: Search;
  figure: Indicator;
  choices: Indicator[];
  reading?: string;
  by?: Grouping;
  spans?: boolean;
  onChange: (change: Search) => void;
}

export function Chooser({ search, figure, choices, reading, by, spans, onChange }: Props) {
  const t = useT(statistics);
  return (
    <div className={css.chooser}>
      <Select
        className={css.figure}
        showSearch={{ optionFilterProp: "label" }}
        value={figure.code}
        aria-label={t("figure")}
        popupMatchSelectWidth={false}
        options={choices.map((each) => ({ value: each.code, label: each.name }))}
        onChange={(code) => onChange({ figure: code, reading: undefined, with: undefined })}
      />
      {reading && figure.readings.length > 1 && (
        <Select
          className={css.reading}
          value={reading}
          aria-label={t("reading")}
          popupMatchSelectWidth={false}
          options={figure.readings.map((each) => ({ value: each.code, label: each.name }))}
          onChange={(code) => onChange({ reading: code })}
        />
      )}
      {by && (
        <Select
          className={css.by}
          value={by}
          aria-label={t("by")}
          options={GROUPINGS.map((each) => ({ value: each, label: t(each) }))}
          onChange={(next) => onChange({ by: next })}
        />
      )}
      {spans && (
        <Segmented
          value={search.span === "week" ? "week" : "day"}
          aria-label={t("span")}
          options={[
            { value: "day", label: t("day") },
            { value: "week", label: t("week") },
          ]}
          onChange={(span) => onChange({ span })}
        />
      )}
    </div>
  );
}

/** The figure asked for, or the first that this view can show. */
export function chosenOf(search: Search, choices: Indicator[], first: string): Indicator | undefined {
  const find = (code: string | undefined) => choices.find((each) => each.code === code);
  return find(search.figure) ?? find(first) ?? choices[0];
}

/** The reading asked for, or the one that judges rows, or the first. */
export function readingOf(search: Search, figure: Indicator): string {
  const given = figure.readings.find((each) => each.code === search.reading);
  const share = figure.readings.find((each) => each.unit === "share");
  return (given ?? share ?? figure.readings[0])?.code ?? "";
}
