/** What the log is asked for; all of it stands in the address. */
import { facts } from "@shouwen/kit/i18n/facts.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { read, useT } from "@shouwen/kit/i18n/words.ts";
import { getRouteApi } from "@tanstack/react-router";
import { Button, DatePicker, Select } from "antd";
import dayjs from "dayjs";
import { type LogFilters, useNames, useWho } from "../queries.ts";
import { base } from "../words.ts";
import css from "./settings.module.css";

const route = getRouteApi("/frame/settings/log");

export function Filters({ filters }: { filters: LogFilters }) {
  const t = useT(base);
  const lang = useLanguage();
  const names = useNames();
  const who = useWho();
  const navigate = route.useNavigate();
  const set = (change: LogFilters) =>
    navigate({ search: (before: LogFilters) => ({ ...before, ...change }), replace: true });
  const people = [...names].map(([id, label]) => ({ value: `person:${id}`, label }));
  const kinds = Object.entries(facts[lang]).map(([value, label]) => ({ value, label: read(label, lang) }));
  const asked = Object.values(filters).some(Boolean);
  return (
    <search className={css.bar}>
      <Select
        className={css.pick}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        placeholder={t("anyone")}
        aria-label={t("who")}
        value={filters.actor}
        options={[{ value: "system", label: who("system") }, ...people]}
        onChange={(actor) => set({ actor })}
      />
      <Select
        className={css.pick}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        placeholder={t("anything")}
        aria-label={t("what")}
        value={filters.kind}
        options={kinds}
        onChange={(kind) => set({ kind })}
      />
      <Select
        className={css.pick}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        placeholder={t("anybody")}
        aria-label={t("about")}
        value={filters.subject}
        options={subjects(filters.subject, people, who)}
        onChange={(subject) => set({ subject })}
      />
      <DatePicker.RangePicker
        showTime={{ format: "HH:mm" }}
        format="YYYY-MM-DD HH:mm"
        allowEmpty={[true, true]}
        aria-label={t("period")}
        value={[filters.since ? dayjs(filters.since) : null, filters.until ? dayjs(filters.until) : null]}
        onChange={(range) => set({ since: range?.[0]?.toISOString(), until: range?.[1]?.toISOString() })}
      />
      {asked && (
        <Button
          type="text"
          onClick={() =>
            set({ actor: undefined, kind: undefined, subject: undefined, since: undefined, until: undefined })
          }
        >
          {t("clear")}
        </Button>
      )}
    </search>
  );
}

interface Option {
  value: string;
  label: string;
}

/** The settings and people; what else a line is about comes by clicking it there. */
function subjects(chosen: string | undefined, people: Option[], who: (subject: string) => string): Option[] {
  const usual = [{ value: "company:1", label: who("company:1") }, ...people];
  if (!chosen || usual.some(({ value }) => value === chosen)) return usual;
  return [{ value: chosen, label: who(chosen) }, ...usual];
}
