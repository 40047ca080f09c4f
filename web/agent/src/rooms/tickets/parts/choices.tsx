/** What a list can be narrowed by: each choice with its name, its control, and how a chosen value is said. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { channel, level, status, tier } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT, type Words } from "@shouwen/kit/i18n/words.ts";
import { Select, TreeSelect } from "antd";
import { type Named, treeOf, useReference } from "../../../shell/reference.ts";
import { listOf } from "../../../shell/search.ts";
import { type Filters, viewOf } from "../filters.ts";
import { tickets } from "../words.ts";

const STATUSES = ["new", "assigned", "open", "waiting", "solved", "follow_up", "closed", "void"];
const LEVELS = ["urgent", "high", "normal", "low"];
const CHANNELS = [
  "portal",
  "phone",
  "counter",
  "api",
  "email",
  "wechat",
  "sms",
  "web",
  "app",
  "social",
  "import",
];
const TIERS = ["vip", "gold", "silver", "standard"];

export type Key = Exclude<keyof Filters, "view" | "q">;

export interface Choice {
  key: Key;
  label: string;
  /** The chosen value in words, nothing if none is chosen. */
  said: string;
  /** With its name beside it, or with its name inside while nothing is chosen. */
  control: (className?: string, named?: boolean) => React.ReactNode;
}

/** All choices of a list, those that everybody needs first. */
export function useChoices(filters: Filters, onChange: (filters: Filters) => void): Choice[] {
  const t = useT(tickets);
  const lang = useLanguage();
  const rows = {
    team: useReference("teams"),
    problem: useReference("problems"),
    product: useReference("products"),
    region: useReference("regions"),
  };
  const set = (key: Key, value: string | undefined) => onChange({ ...filters, [key]: value || undefined });
  const nameOf = (among: Named[], code: string | undefined) => among.find((row) => row.code === code)?.name;

  const coded = (key: Key, label: string, glossary: Words<string>, codes: string[]): Choice => ({
    key,
    label,
    said: filters[key] ? sayCode(glossary, filters[key], lang) : "",
    control: (className, named) => (
      <Select
        className={className}
        allowClear
        placeholder={named ? t("any") : label}
        aria-label={label}
        value={filters[key]}
        onChange={(value) => set(key, value)}
        options={codes.map((value) => ({ value, label: sayCode(glossary, value, lang) }))}
      />
    ),
  });

  const tree = (key: "problem" | "product" | "region", label: string): Choice => ({
    key,
    label,
    said: filters[key] ? (nameOf(rows[key], filters[key]) ?? filters[key]) : "",
    control: (className, named) => (
      <TreeSelect
        className={className}
        allowClear
        showSearch
        treeNodeFilterProp="title"
        placeholder={named ? t("any") : label}
        aria-label={label}
        value={filters[key]}
        onChange={(value: string | undefined) => set(key, value)}
        treeData={treeOf(rows[key])}
        treeDefaultExpandedKeys={filters[key] ? [filters[key]] : []}
        popupMatchSelectWidth={260}
      />
    ),
  });

  const team: Choice = {
    key: "team",
    label: t("teamFilter"),
    said: filters.team ? (nameOf(rows.team, filters.team) ?? filters.team) : "",
    control: (className, named) => (
      <Select
        className={className}
        allowClear
        placeholder={named ? t("any") : t("teamFilter")}
        aria-label={t("teamFilter")}
        value={filters.team}
        onChange={(value) => set("team", value)}
        options={rows.team.map((row) => ({ value: row.code, label: row.name }))}
      />
    ),
  };

  const statuses: Choice = {
    key: "status",
    label: t("status"),
    said: listOf(filters.status)
      .map((value) => sayCode(status, value, lang))
      .join(lang === "en" ? ", " : "、"),
    control: (className, named) => (
      <Select
        className={className}
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        placeholder={named ? t("openStatuses") : t("named", { name: t("status"), value: t("openStatuses") })}
        aria-label={t("status")}
        value={listOf(filters.status)}
        onChange={(value: string[]) => set("status", value.join())}
        options={STATUSES.map((value) => ({ value, label: sayCode(status, value, lang) }))}
      />
    ),
  };

  return [
    statuses,
    coded("level", t("level"), level, LEVELS),
    ...(viewOf(filters) === "team" ? [] : [team]),
    tree("problem", t("problem")),
    tree("product", t("product")),
    tree("region", t("region")),
    coded("channel", t("channel"), channel, CHANNELS),
    coded("tier", t("tier"), tier, TIERS),
  ];
}
