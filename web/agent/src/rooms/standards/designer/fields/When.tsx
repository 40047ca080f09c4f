import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, DatePicker, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import {
  bare,
  JOINS,
  type Join,
  joined,
  joinOf,
  many,
  opsOf,
  partsOf,
  typeOf,
  withField,
  withOp,
} from "../condition.ts";
import { useDesk } from "../desk.ts";
import type { Condition, Value } from "../document.ts";
import { useChoices } from "./choices.ts";
import css from "./fields.module.css";
import { Labelled } from "./Typed.tsx";
import { fields } from "./words.ts";

interface Props {
  label: string;
  value: Condition | null | undefined;
  onChange: (value: Condition | null) => void;
  hint?: string;
}

/** A condition: nothing, one comparison, or groups of them within groups. */
export function When({ label, value, onChange, hint }: Props) {
  const t = useT(fields);
  const { condition } = useChoices();
  const begin = () => onChange(withField({}, "problem"));
  return (
    <Labelled label={label} hint={value ? condition(value) : (hint ?? t("always"))}>
      {value ? (
        <div className={css.condition}>
          <Group value={value} onChange={onChange} depth={0} />
        </div>
      ) : (
        <div>
          <Button size="small" type="text" icon={<PlusOutlined />} onClick={begin}>
            {t("addCondition")}
          </Button>
        </div>
      )}
    </Labelled>
  );
}

interface GroupProps {
  value: Condition;
  onChange: (value: Condition | null) => void;
  depth: number;
}

/** Deeper than this nobody reads a condition any more. */
const DEEPEST = 3;

function Group({ value, onChange, depth }: GroupProps) {
  const t = useT(fields);
  const join: Join = joinOf(value) ?? "all";
  const parts = partsOf(value);
  // a group within a group stays one, however few stand in it
  const put = (next: Condition[], how: Join = join) =>
    onChange(depth > 0 && next.length > 0 ? { [how]: next } : joined(how, next));
  const change = (at: number, part: Condition | null) =>
    put(part ? parts.map((one, n) => (n === at ? part : one)) : parts.filter((_, n) => n !== at));
  const shown = parts.length > 1 || join === "none" || depth > 0;
  const more = (part: Condition) => put([...parts, part]);
  return (
    <div className={depth > 0 ? css.group : undefined}>
      {shown && (
        <div className={css.groupHead}>
          <Select
            size="small"
            aria-label={t("op")}
            value={join}
            options={JOINS.map((one) => ({ value: one, label: t(one) }))}
            popupMatchSelectWidth={false}
            onChange={(next) => put(parts, next)}
          />
        </div>
      )}
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: comparisons have no other identity
        <div key={at} className={css.leafLine}>
          {joinOf(part) ? (
            <Group value={part} onChange={(next) => change(at, next)} depth={depth + 1} />
          ) : (
            <Leaf value={part} onChange={(next) => change(at, next)} />
          )}
          {!joinOf(part) && (
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t("dropCondition")}
              title={t("dropCondition")}
              onClick={() => change(at, null)}
            />
          )}
        </div>
      ))}
      <Button size="small" type="text" icon={<PlusOutlined />} onClick={() => more(withField({}, "problem"))}>
        {t("addCondition")}
      </Button>
      {depth < DEEPEST && (
        <Button
          size="small"
          type="text"
          onClick={() => more({ [join === "any" ? "all" : "any"]: [withField({}, "problem")] })}
        >
          {t("addGroup")}
        </Button>
      )}
    </div>
  );
}

function Leaf({ value: leaf, onChange }: { value: Condition; onChange: (value: Condition) => void }) {
  const t = useT(fields);
  const { standard } = useDesk();
  const { fieldGroups } = useChoices();
  const { field = "", op = "" } = leaf;
  const ops = opsOf(field, standard.fields);
  const named = (one: string) => ({ value: one, label: t(one as "is") });
  return (
    <div className={css.leaf}>
      <Select
        aria-label={t("field")}
        value={field}
        options={fieldGroups}
        showSearch={{ optionFilterProp: "label" }}
        popupMatchSelectWidth={false}
        onChange={(next: string) => onChange(withField(leaf, next, standard.fields))}
      />
      <Select
        aria-label={t("op")}
        value={op}
        options={ops.map(named)}
        popupMatchSelectWidth={false}
        onChange={(next: string) => onChange(withOp(leaf, next))}
      />
      {!bare(op) && (
        <ValueOf
          label={t("value")}
          field={field}
          many={many(op)}
          value={leaf.value}
          onChange={(value) => onChange({ ...leaf, value })}
        />
      )}
    </div>
  );
}

interface ValueProps {
  label: string;
  field: string;
  many?: boolean;
  value: Value | Value[] | null | undefined;
  onChange: (value: Value | Value[]) => void;
}

/** A value that suits its field: from its list, a number, a date, yes or no. */
export function ValueOf({ label, field, many: several, value, onChange }: ValueProps) {
  const t = useT(fields);
  const { standard } = useDesk();
  const { values } = useChoices();
  const type = typeOf(field, standard.fields);
  const options = type === "choice" ? (values(field) ?? []) : [];
  if (type === "yes_no") {
    const both = [true, false].map((one) => ({ value: String(one), label: t(one ? "yes" : "no") }));
    return (
      <Select
        aria-label={label}
        value={value === undefined || value === null ? undefined : String(value)}
        options={both}
        onChange={(next: string) => onChange(next === "true")}
      />
    );
  }
  if (several) {
    return (
      <Select
        aria-label={label}
        mode={type === "number" ? "tags" : "multiple"}
        value={Array.isArray(value) ? value : []}
        options={options}
        showSearch={{ optionFilterProp: "label" }}
        onChange={(next: Value[]) => onChange(type === "number" ? next.map(Number) : next)}
      />
    );
  }
  if (type === "number") {
    return (
      <InputNumber
        aria-label={label}
        value={typeof value === "number" ? value : null}
        style={{ width: "100%" }}
        onChange={(next) => next !== null && onChange(next)}
      />
    );
  }
  if (type === "date") {
    const read = typeof value === "string" ? dayjs(value) : null;
    return (
      <DatePicker
        aria-label={label}
        value={read?.isValid() ? read : null}
        onChange={(next) => next && onChange(next.format("YYYY-MM-DD"))}
      />
    );
  }
  if (type === "text") {
    return (
      <Input
        aria-label={label}
        value={String(value ?? "")}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <Select
      aria-label={label}
      value={value === null || Array.isArray(value) ? undefined : (value as string | undefined)}
      options={options}
      showSearch={{ optionFilterProp: "label" }}
      popupMatchSelectWidth={false}
      onChange={(next: string) => onChange(next)}
    />
  );
}
