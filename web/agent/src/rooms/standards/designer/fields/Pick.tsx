import { useT } from "@shouwen/kit/i18n/words.ts";
import { InputNumber, Select } from "antd";
import type { Owner } from "../document.ts";
import { type Choice, useChoices } from "./choices.ts";
import css from "./fields.module.css";
import { Labelled } from "./Typed.tsx";
import { fields } from "./words.ts";

interface PickProps {
  label: string;
  value: string | undefined;
  options: readonly Choice[];
  onChange: (value: string) => void;
  clear?: boolean;
  bare?: boolean;
  hint?: string;
  placeholder?: string;
}

/** One of a list. A code that is no longer in the list is shown as it is. */
export function Pick({ label, value, options, onChange, clear, bare, hint, placeholder }: PickProps) {
  const t = useT(fields);
  const picked = (
    <Select
      aria-label={label}
      value={value || undefined}
      options={[...options]}
      allowClear={clear}
      showSearch={options.length > 8 ? { optionFilterProp: "label" } : false}
      placeholder={placeholder ?? t("nobody")}
      popupMatchSelectWidth={false}
      onChange={(next: string | undefined) => onChange(next ?? "")}
    />
  );
  if (bare) return picked;
  return (
    <Labelled label={label} hint={hint}>
      {picked}
    </Labelled>
  );
}

interface PicksProps {
  label: string;
  value: readonly string[] | undefined;
  options: readonly Choice[];
  onChange: (value: string[]) => void;
  bare?: boolean;
  hint?: string;
  placeholder?: string;
}

export function Picks({ label, value, options, onChange, bare, hint, placeholder }: PicksProps) {
  const t = useT(fields);
  const picked = (
    <Select
      mode="multiple"
      aria-label={label}
      value={[...(value ?? [])]}
      options={[...options]}
      showSearch={{ optionFilterProp: "label" }}
      placeholder={placeholder ?? t("nobody")}
      popupMatchSelectWidth={false}
      onChange={onChange}
    />
  );
  if (bare) return picked;
  return (
    <Labelled label={label} hint={hint}>
      {picked}
    </Labelled>
  );
}

interface OwnerProps {
  label: string;
  value: Owner | null | undefined;
  onChange: (value: Owner | null) => void;
  /** only teams, where only they can be meant */
  teams?: boolean;
}

/** Role, team, skill or somebody of the case: one list for all four. */
export function OwnerPick({ label, value, onChange, teams }: OwnerProps) {
  const t = useT(fields);
  const { owners } = useChoices();
  const [kind, code] = Object.entries(value ?? {}).find(([, one]) => one) ?? [];
  const groups = owners.filter((group) => !teams || group.kind === "team");
  return (
    <Labelled label={label}>
      <Select
        aria-label={label}
        value={kind ? `${kind}:${code}` : undefined}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        placeholder={t("nobody")}
        popupMatchSelectWidth={false}
        options={groups.map((group) => ({
          label: t(group.word),
          options: group.choices.map((one) => ({ value: `${group.kind}:${one.value}`, label: one.label })),
        }))}
        onChange={(next: string | undefined) => {
          const [of = "", named = ""] = next?.split(/:(.*)/s) ?? [];
          onChange(next ? { [of]: named } : null);
        }}
      />
    </Labelled>
  );
}

interface SpanProps {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
  /** before the due moment as well */
  signed?: boolean;
  hint?: string;
}

/** A length of time: a number and its unit. */
export function Span({ label, value, onChange, signed, hint }: SpanProps) {
  const t = useT(fields);
  const read = (value ?? "").match(/^(-?\d+(?:\.\d+)?)(min|h)$/);
  const unit = read?.[2] ?? "h";
  const amount = read ? Number(read[1]) : null;
  return (
    <Labelled label={label} hint={hint}>
      <div className={css.inline}>
        <InputNumber
          aria-label={label}
          value={amount}
          min={signed ? undefined : 0}
          style={{ width: 96 }}
          onChange={(next) => onChange(next === null ? "" : `${next}${unit}`)}
        />
        <Select
          aria-label={`${label} ${t("hours")}`}
          value={unit}
          style={{ width: 96 }}
          options={[
            { value: "min", label: t("minutes") },
            { value: "h", label: t("hours") },
          ]}
          onChange={(next) => onChange(`${amount ?? 1}${next}`)}
        />
      </div>
    </Labelled>
  );
}
