import { SearchOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { level, status } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Button, Input, type InputRef, Select, TreeSelect } from "antd";
import { useEffect, useRef, useState } from "react";
import { useKeys } from "../../../shell/keys.ts";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { listOf } from "../../../shell/search.ts";
import { type Filters, narrowed, viewOf } from "../filters.ts";
import { tickets } from "../words.ts";
import css from "./list.module.css";
import { SavedFilters } from "./SavedFilters.tsx";

const STATUSES = ["new", "assigned", "open", "waiting", "solved", "follow_up", "closed", "void"];
const LEVELS = ["urgent", "high", "normal", "low"];

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

export function FilterBar({ filters, onChange }: Props) {
  const t = useT(tickets);
  const lang = useLanguage();
  const teams = useReference("teams");
  const problems = useReference("problems");
  const set = (key: keyof Filters) => (value: string | string[] | undefined) =>
    onChange({ ...filters, [key]: (Array.isArray(value) ? value.join() : value) || undefined });
  return (
    <search className={css.filters}>
      <SearchBox value={filters.q ?? ""} onChange={set("q")} />
      <Select
        className={css.status}
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        placeholder={`${t("status")}: ${t("openStatuses")}`}
        aria-label={t("status")}
        value={listOf(filters.status)}
        onChange={set("status")}
        options={STATUSES.map((value) => ({ value, label: sayCode(status, value, lang) }))}
      />
      <Select
        className={css.choice}
        allowClear
        placeholder={t("level")}
        aria-label={t("level")}
        value={filters.level}
        onChange={set("level")}
        options={LEVELS.map((value) => ({ value, label: sayCode(level, value, lang) }))}
      />
      {viewOf(filters) !== "team" && (
        <Select
          className={css.choice}
          allowClear
          placeholder={t("teamFilter")}
          aria-label={t("teamFilter")}
          value={filters.team}
          onChange={set("team")}
          options={teams.map((team) => ({ value: team.code, label: team.name }))}
        />
      )}
      <TreeSelect
        className={css.choice}
        allowClear
        placeholder={t("problem")}
        aria-label={t("problem")}
        value={filters.problem}
        onChange={set("problem")}
        treeData={treeOf(problems)}
        popupMatchSelectWidth={240}
      />
      {narrowed(filters) && (
        <Button type="text" onClick={() => onChange({ view: filters.view })}>
          {t("clear")}
        </Button>
      )}
      <SavedFilters filters={filters} onChoose={onChange} />
    </search>
  );
}

/** Typing settles for a moment before it goes to the address. */
function SearchBox(props: { value: string; onChange: (value: string) => void }) {
  const t = useT(tickets);
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState(props.value);
  const { value, onChange } = props;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(timer);
  });
  useKeys({ "/": () => input.current?.focus() });
  return (
    <Input
      ref={input}
      className={css.find}
      allowClear
      prefix={<SearchOutlined />}
      placeholder={t("find")}
      aria-label={t("find")}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => event.key === "Escape" && input.current?.blur()}
    />
  );
}
