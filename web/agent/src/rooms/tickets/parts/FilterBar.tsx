/** Search and filters in one line; what is chosen out of sight stands beside it and goes by one click. */
import { FilterOutlined, SearchOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Badge, Button, Drawer, Input, type InputRef, Popover, Tag } from "antd";
import { useEffect, useRef, useState } from "react";
import { useKeys } from "../../../shell/keys.ts";
import { useSmall } from "../../../shell/small.ts";
import { type Filters, narrowed } from "../filters.ts";
import { tickets } from "../words.ts";
import { type Choice, useChoices } from "./choices.tsx";
import css from "./list.module.css";
import { SavedFilters } from "./SavedFilters.tsx";

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** The filters that stand in the line itself where there is room. */
const IN_LINE = ["status", "level", "team", "problem"];

export function FilterBar({ filters, onChange }: Props) {
  const t = useT(tickets);
  const small = useSmall();
  const choices = useChoices(filters, onChange);
  const inLine = small ? [] : choices.filter((choice) => IN_LINE.includes(choice.key));
  const hidden = choices.filter((choice) => !inLine.includes(choice));
  const chosen = hidden.filter((choice) => choice.said);
  return (
    <search className={css.filters}>
      <SearchBox value={filters.q ?? ""} onChange={(q) => onChange({ ...filters, q: q || undefined })} />
      {inLine.map((choice) => (
        <span key={choice.key}>{choice.control(choice.key === "status" ? css.status : css.choice)}</span>
      ))}
      <More choices={hidden} chosen={chosen.length} small={small} />
      <SavedFilters filters={filters} onChoose={onChange} />
      {chosen.map((choice) => (
        <Tag
          key={choice.key}
          className={css.chosen}
          closable={{ "aria-label": `${t("remove")} ${choice.label}` }}
          onClose={() => onChange({ ...filters, [choice.key]: undefined })}
        >
          {t("named", { name: choice.label, value: choice.said })}
        </Tag>
      ))}
      {narrowed(filters) && (
        <Button type="text" onClick={() => onChange({ view: filters.view })}>
          {t("clear")}
        </Button>
      )}
    </search>
  );
}

function More({ choices, chosen, small }: { choices: Choice[]; chosen: number; small: boolean }) {
  const t = useT(tickets);
  const [open, setOpen] = useState(false);
  const fields = (
    <div className={css.more}>
      {choices.map((choice) => (
        <div key={choice.key} className={choice.key === "status" ? css.wholeLine : undefined}>
          <span aria-hidden>{choice.label}</span>
          {choice.control(css.whole, true)}
        </div>
      ))}
    </div>
  );
  const button = (
    <Badge count={chosen} size="small" offset={[-4, 4]} color="var(--brand-solid)">
      <Button
        icon={<FilterOutlined />}
        aria-expanded={open}
        aria-label={small ? t("filters") : undefined}
        onClick={() => setOpen(!open)}
      >
        {small ? t("filters") : t("moreFilters")}
      </Button>
    </Badge>
  );
  if (!small) {
    return (
      <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomLeft" content={fields}>
        {button}
      </Popover>
    );
  }
  return (
    <>
      {button}
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        placement="bottom"
        size="min(620px, 85vh)"
        title={t("filters")}
        extra={
          <Button type="primary" onClick={() => setOpen(false)}>
            {t("show")}
          </Button>
        }
      >
        {fields}
      </Drawer>
    </>
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
