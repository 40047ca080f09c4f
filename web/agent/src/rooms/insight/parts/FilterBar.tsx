import { FilterOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { channel, tier } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Button, DatePicker, Segmented, Select, TreeSelect } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { treeOf, useReference } from "../../../shell/reference.ts";
import {
  type BoardSearch,
  customDays,
  type Dimension,
  EVERYTHING,
  narrowed,
  PERIODS,
  periodOf,
} from "../filters.ts";
import { useTeams } from "../scope.ts";
import { insight } from "../words.ts";
import css from "./filters.module.css";

const CHANNELS = [
  "portal",
  "phone",
  "counter",
  "email",
  "wechat",
  "web",
  "app",
  "sms",
  "social",
  "api",
  "import",
];
const TIERS = ["standard", "silver", "gold", "vip"];

interface Props {
  search: BoardSearch;
  onChange: (change: BoardSearch) => void;
}

export function FilterBar({ search, onChange }: Props) {
  const t = useT(insight);
  const lang = useLanguage();
  const [open, setOpen] = useState(false); // matters on a phone only: elsewhere all stands in one row
  const { teams, covers, one } = useTeams();
  const regions = treeOf(useReference("regions"));
  const products = treeOf(useReference("products"));
  const problems = treeOf(useReference("problems"));
  const choice = (name: Dimension) => ({
    className: css.choice,
    allowClear: true,
    placeholder: t(name),
    "aria-label": t(name),
    value: search[name],
    onChange: (value: string | undefined) => onChange({ [name]: value }),
    popupMatchSelectWidth: 200,
  });
  const channels = CHANNELS.map((value) => ({ value, label: sayCode(channel, value, lang) }));
  const tiers = TIERS.map((value) => ({ value, label: sayCode(tier, value, lang) }));
  return (
    <search className={css.filters}>
      <Segmented
        aria-label={t("period")}
        value={periodOf(search)}
        options={PERIODS.map((value) => ({ value, label: t(value) }))}
        onChange={(period) => onChange({ period, from: undefined, to: undefined })}
      />
      {periodOf(search) === "custom" && <Days search={search} onChange={onChange} />}
      <Button
        className={css.toggle}
        icon={<FilterOutlined />}
        type={narrowed(search) ? "primary" : "default"}
        ghost={narrowed(search)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t("narrow")}
      </Button>
      {covers === "myTickets" && <span className={css.scope}>{t(covers)}</span>}
      {one && <span className={css.scope}>{teams[0]?.name}</span>}
      <div className={open ? css.choicesOpen : css.choices}>
        {covers !== "myTickets" && !one && (
          <Select
            {...choice("team")}
            placeholder={t(covers ?? "team")}
            options={teams.map((team) => ({ value: team.code, label: team.name }))}
          />
        )}
        <Select {...choice("channel")} options={channels} />
        <TreeSelect {...choice("region")} treeData={regions} treeDefaultExpandAll />
        <TreeSelect {...choice("product")} treeData={products} treeDefaultExpandAll />
        <Select {...choice("tier")} options={tiers} />
        <TreeSelect {...choice("problem")} treeData={problems} treeDefaultExpandAll />
      </div>
      {narrowed(search) && (
        <Button type="text" onClick={() => onChange(EVERYTHING)}>
          {t("clear")}
        </Button>
      )}
    </search>
  );
}

function Days({ search, onChange }: Props) {
  const t = useT(insight);
  const [first, last] = customDays(search, Date.now());
  const day = (name: "from" | "to", value: string) => (
    <DatePicker
      className={css.day}
      allowClear={false}
      aria-label={t(name)}
      value={dayjs(value)}
      maxDate={dayjs()}
      onChange={(picked: Dayjs | null) =>
        picked && onChange({ from: first, to: last, [name]: picked.format("YYYY-MM-DD") })
      }
    />
  );
  return (
    <>
      {day("from", first)}
      {day("to", last)}
    </>
  );
}
