import type { MiningChoices, MiningComparison } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { DatePicker, Select } from "antd";
import dayjs from "dayjs";
import { ATTRIBUTES } from "./attributes.ts";
import css from "./compare.module.css";
import { compare } from "./compareWords.ts";
import { byOf, type CompareSearch, daysOf, PERIOD, pairOf } from "./comparing.ts";
import { useValueWord } from "./Filters.tsx";

interface Props {
  choices: MiningChoices;
  search: CompareSearch;
  found: MiningComparison | undefined;
  onChange: (change: CompareSearch) => void;
}

/** What is set beside what. */
export function Sides({ choices, search, found, onChange }: Props) {
  const t = useT(compare);
  const lang = useLanguage();
  const by = byOf(search, choices);
  const options = [
    { value: PERIOD, label: t("period") },
    ...choices.attributes.map((one) => ({ value: one.name, label: sayCode(ATTRIBUTES, one.name, lang) })),
  ];
  const side = (which: "a" | "b") => (
    <fieldset className={css.side}>
      <legend>
        {t(which === "a" ? "first" : "second")}
        {found && <Count found={found} which={which} />}
      </legend>
      {by === PERIOD ? (
        <Period which={which} choices={choices} search={search} onChange={onChange} />
      ) : (
        <Value which={which} choices={choices} search={search} onChange={onChange} />
      )}
    </fieldset>
  );
  return (
    <div className={css.sides}>
      <Select
        className={css.by}
        aria-label={t("by")}
        value={by}
        options={options}
        onChange={(chosen) =>
          onChange({ by: chosen === PERIOD ? undefined : chosen, a: undefined, b: undefined })
        }
      />
      {side("a")}
      {side("b")}
    </div>
  );
}

function Count({ found, which }: { found: MiningComparison; which: "a" | "b" }) {
  const t = useT(compare);
  const cases = which === "a" ? found.cases_a : found.cases_b;
  const looked = which === "a" ? found.looked_at_a : found.looked_at_b;
  return (
    <small>
      {t("cases", { n: cases.toLocaleString() })}
      {looked < cases && t("lookedAt", { n: looked.toLocaleString() })}
    </small>
  );
}

type Side = Omit<Props, "found"> & { which: "a" | "b" };

function Period({ which, choices, search, onChange }: Side) {
  const t = useT(compare);
  const days = daysOf(search, choices);
  if (!days) return null;
  const side = t(which === "a" ? "first" : "second");
  return (["from", "to"] as const).map((end) => (
    <DatePicker
      key={end}
      allowClear={false}
      className={css.day}
      aria-label={t(end, { side })}
      value={dayjs(days[`${which}_${end}`])}
      onChange={(day) => day && onChange({ [`${which}_${end}`]: day.format("YYYY-MM-DD") })}
    />
  ));
}

function Value({ which, choices, search, onChange }: Side) {
  const t = useT(compare);
  const word = useValueWord();
  const attribute = choices.attributes.find((one) => one.name === search.by);
  const pair = pairOf(search, choices);
  if (!attribute || !pair) return null;
  return (
    <Select
      className={css.value}
      showSearch={{ optionFilterProp: "label" }}
      aria-label={t(which === "a" ? "first" : "second")}
      value={pair[which]}
      options={attribute.values.map((one) => ({
        value: one.value,
        label: word(attribute.name, one.value, one.title),
      }))}
      onChange={(value) => onChange({ ...pair, [which]: value })}
    />
  );
}
