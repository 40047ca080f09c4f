/** Which log, and which of its cases: everything chosen stands in the address. */
import type { MiningChoices, MiningLog } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { channel, outcome, tier } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Button, DatePicker, Select, Tag } from "antd";
import dayjs from "dayjs";
import { ATTRIBUTES } from "./attributes.ts";
import css from "./process.module.css";
import { ALL, narrowed, type Search, SHUT } from "./search.ts";
import { process } from "./words.ts";

interface Props {
  logs: MiningLog[];
  choices: MiningChoices | undefined;
  log: string;
  search: Search;
  onChange: (change: Search) => void;
  /** what only the page of the map asks */
  cases?: boolean;
}

export function Filters({ logs, choices, log, search, onChange, cases = true }: Props) {
  const t = useT(process);
  return (
    <search className={css.filters}>
      {(logs.length > 1 || search.log) && (
        <Select
          aria-label={t("log")}
          className={css.log}
          value={log}
          options={logs.map((one) => ({ value: one.name, label: one.title || one.name }))}
          onChange={(name) => onChange({ ...ALL, ...SHUT, log: name, nodes: undefined, paths: undefined })}
        />
      )}
      {cases && <Day name="from" search={search} onChange={onChange} />}
      {cases && <Day name="to" search={search} onChange={onChange} />}
      {choices && choices.teams.length > 1 && (
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          className={css.choice}
          aria-label={t("team")}
          placeholder={t("team")}
          value={search.team}
          options={choices.teams.map((one) => ({ value: one.value, label: one.title }))}
          onChange={(team) => onChange({ team })}
        />
      )}
      {choices && choices.attributes.length > 0 && (
        <Attribute choices={choices} search={search} onChange={onChange} />
      )}
      <Conditions choices={choices} search={search} onChange={onChange} />
      {narrowed(search) && (
        <Button type="text" onClick={() => onChange(ALL)}>
          {t("clear")}
        </Button>
      )}
    </search>
  );
}

interface Part {
  search: Search;
  onChange: (change: Search) => void;
}

function Day({ name, search, onChange }: Part & { name: "from" | "to" }) {
  const t = useT(process);
  const chosen = search[name];
  return (
    <DatePicker
      className={css.day}
      aria-label={t(name)}
      placeholder={t(name)}
      value={chosen && dayjs(chosen).isValid() ? dayjs(chosen) : null}
      onChange={(day) => onChange({ [name]: day?.format("YYYY-MM-DD") })}
    />
  );
}

export function useValueWord() {
  const lang = useLanguage();
  const t = useT(ATTRIBUTES);
  return (attribute: string, value: string, title: string) => {
    if (attribute === "channel") return sayCode(channel, value, lang);
    if (attribute === "way") return sayCode(outcome, value, lang);
    if (attribute === "tier") return sayCode(tier, value, lang);
    if (value === "true" || value === "false") return t(value);
    return title;
  };
}

function Attribute({ choices, search, onChange }: Part & { choices: MiningChoices }) {
  const t = useT(process);
  const lang = useLanguage();
  const word = useValueWord();
  const chosen = choices.attributes.find((one) => one.name === search.attribute);
  return (
    <>
      <Select
        allowClear
        className={css.choice}
        aria-label={t("attribute")}
        placeholder={t("attribute")}
        value={chosen?.name}
        options={choices.attributes.map((one) => ({
          value: one.name,
          label: sayCode(ATTRIBUTES, one.name, lang),
        }))}
        onChange={(attribute) => onChange({ attribute, value: undefined })}
      />
      {chosen && (
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          className={css.choice}
          aria-label={t("value")}
          placeholder={t("value")}
          value={search.value}
          options={chosen.values.map((one) => ({
            value: one.value,
            label: word(chosen.name, one.value, one.title),
          }))}
          onChange={(value) => onChange({ value })}
        />
      )}
    </>
  );
}

/** Conditions that came from clicking in the map, each with a way back. */
function Conditions({ choices, search, onChange }: Part & { choices: MiningChoices | undefined }) {
  const t = useT(process);
  const title = (name: string) => choices?.titles[name] ?? name;
  const { has, lacks, via_from: from, via_to: to, variant } = search;
  const parts: [string, Search][] = [];
  if (has) parts.push([t("only", { name: title(has) }), { has: undefined }]);
  if (lacks) parts.push([t("without", { name: title(lacks) }), { lacks: undefined }]);
  if (from && to)
    parts.push([
      t("onlyWay", { from: title(from), to: title(to) }),
      { via_from: undefined, via_to: undefined },
    ]);
  if (variant) parts.push([t("onlyVariant"), { variant: undefined }]);
  return parts.map(([text, change]) => (
    <Tag
      key={text}
      className={css.condition}
      closable={{ "aria-label": t("drop") }}
      onClose={() => onChange(change)}
    >
      {text}
    </Tag>
  ));
}
