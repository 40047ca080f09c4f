import { useT } from "@shouwen/kit/i18n/words.ts";
import { useSaid } from "../../said.ts";
import { FIELD_TYPES, type Field, type FieldType, type Text, type ValueRule } from "../document.ts";
import { useChoices } from "../fields/choices.ts";
import { Pick } from "../fields/Pick.tsx";
import { Rows } from "../fields/Rows.tsx";
import { Labelled, Pair } from "../fields/Typed.tsx";
import { ValueOf, When } from "../fields/When.tsx";
import css from "../panel/panel.module.css";
import { Section } from "../panel/Section.tsx";
import { lists } from "../terms/words.ts";
import { Coded } from "./Coded.tsx";
import { NamedRows } from "./Levels.tsx";
import type { SectionProps } from "./StandardForm.tsx";
import { whole } from "./words.ts";

const EMPTY: Text = { zh: "", en: "" };

/** The values of the standard's own: what forms ask for and conditions read. */
export function FieldsSection({ standard, put }: SectionProps) {
  const t = useT(whole);
  const word = useT(lists);
  const said = useSaid();
  return (
    <Section
      id="whole.fields"
      title={t("fields")}
      about={Object.keys(standard.fields ?? {}).length || undefined}
    >
      <Coded<Field>
        of={standard.fields}
        stem="field"
        add={t("addField")}
        title={(field, code) => `${said(field.name) || code} · ${word(field.type)}`}
        blank={() => ({ type: "text", name: EMPTY })}
        onChange={(fields) => put({ fields })}
      >
        {(field, change, code) => <FieldForm field={field} code={code} put={change} />}
      </Coded>
    </Section>
  );
}

interface FormProps {
  field: Field;
  code: string;
  put: (part: Partial<Field>) => void;
}

function FieldForm({ field, code, put }: FormProps) {
  const t = useT(whole);
  const word = useT(lists);
  const types = FIELD_TYPES.map((value) => ({ value, label: word(value) }));
  return (
    <>
      <Pair label={t("name")} needed value={field.name} onChange={(name) => put({ name: name ?? EMPTY })} />
      <Pick
        label={t("type")}
        value={field.type}
        options={types}
        onChange={(type) => put({ type: type as FieldType, choices: undefined, rules: undefined })}
      />
      <Pair label={t("hint")} value={field.hint} onChange={(hint) => put({ hint })} />
      {field.type === "choice" && (
        <>
          <p className={css.sub}>{t("choices")}</p>
          <NamedRows
            rows={field.choices}
            stem="choice"
            add={t("addChoice")}
            onChange={(choices) => put({ choices })}
          />
        </>
      )}
      {field.type !== "text" && <FieldRules field={field} code={code} put={put} />}
    </>
  );
}

function FieldRules({ field, code, put }: FormProps) {
  const t = useT(whole);
  const { condition, values } = useChoices();
  const blank = (): ValueRule => ({
    when: { field: "problem", op: "under" },
    value: field.type === "number" ? 0 : field.type === "yes_no" ? true : (field.choices?.[0]?.code ?? ""),
  });
  const name = (value: unknown) => values(code)?.find((one) => one.value === value)?.label ?? String(value);
  return (
    <>
      <p className={css.sub}>{t("fieldRules")}</p>
      <Rows<ValueRule>
        rows={field.rules}
        add={t("addRule")}
        title={(rule) => `${condition(rule.when)} → ${name(rule.value)}`}
        blank={blank}
        onChange={(rules) => put({ rules })}
      >
        {(rule, one) => (
          <>
            <When label={t("when")} value={rule.when} onChange={(when) => one({ when: when ?? {} })} />
            <Labelled label={t("value")}>
              <ValueOf
                label={t("value")}
                field={code}
                value={rule.value}
                onChange={(value) => !Array.isArray(value) && one({ value })}
              />
            </Labelled>
          </>
        )}
      </Rows>
    </>
  );
}
