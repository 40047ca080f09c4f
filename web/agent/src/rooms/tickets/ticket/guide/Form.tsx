/** The form: what is known already as text that can be set right, the rest as fields that save themselves. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { Alert, Button } from "antd";
import { useState } from "react";
import { Control } from "./Control.tsx";
import { overtaken, shown } from "./drafts.ts";
import css from "./guide.module.css";
import type { Guide, Item, Value } from "./queries.ts";
import type { StepForm } from "./useForm.ts";
import { guideWords } from "./words.ts";

interface Props {
  guide: Guide;
  form: StepForm;
}

export const idOf = (field: string) => `step-field-${field}`;

export function Form({ guide, form }: Props) {
  const t = useT(guideWords);
  const [correcting, correct] = useState<readonly string[]>([]);
  const known = (item: Item) =>
    item.earlier && !correcting.includes(item.field) && form.drafts[item.field] === undefined;
  const told = guide.form.filter(known);
  const asked = guide.form.filter((item) => !known(item));
  const left = form.left.map((draft) => `${draft.name} ${String(draft.value)}`).join(t("comma"));
  return (
    <section aria-label={t("form")} className={css.part}>
      {form.left.length > 0 && (
        <Alert
          type="warning"
          title={t("leftOver", { what: left })}
          action={
            <Button size="small" onClick={form.dropLeft}>
              {t("drop")}
            </Button>
          }
        />
      )}
      {asked.length > 0 && (
        <h3>
          {t("form")}
          <Saving form={form} />
        </h3>
      )}
      <div className={css.fields}>
        {asked.map((item) => (
          <Field key={item.field} item={item} form={form} may={guide.may} />
        ))}
      </div>
      {form.error && !form.wrong && <Alert type="error" title={form.error.message} role="alert" />}
      {told.length > 0 && <h3>{t("earlier")}</h3>}
      {told.map((item) => (
        <div key={item.field} className={css.told}>
          <span>{item.name}</span>
          <div>
            <Said item={item} value={item.value} />
            <small>
              <Given item={item} />
            </small>
          </div>
          {guide.may && (
            <Button
              type="link"
              size="small"
              aria-label={`${t("correct")} ${item.name}`}
              onClick={() => correct([...correcting, item.field])}
            >
              {t("correct")}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}

function Saving({ form }: { form: StepForm }) {
  const t = useT(guideWords);
  const done = form.undecided.length > 0 ? t("undecided") : form.saved ? t("saved") : "";
  const said = form.saving ? t("saving") : form.error ? t("notSaved") : done;
  return (
    <small role="status" className={form.error || form.undecided.length > 0 ? css.bad : undefined}>
      {said}
    </small>
  );
}

function Field({ item, form, may }: { item: Item; form: StepForm; may: boolean }) {
  const t = useT(guideWords);
  const id = idOf(item.field);
  const wrong = form.wrong === item.field;
  const wide = item.type === "text";
  return (
    <div className={`${css.field} ${wide ? css.wide : ""}`}>
      <label htmlFor={id}>
        {item.name}
        {item.required && (
          <i aria-hidden="true" title={t("required")}>
            *
          </i>
        )}
      </label>
      <Control
        id={id}
        item={item}
        value={shown(form.drafts, item)}
        disabled={!may}
        wrong={wrong}
        onType={(value) => form.type(item, value)}
        onDone={() => void form.save()}
      />
      <div id={`${id}-note`} className={css.note}>
        {wrong && form.error && <span role="alert">{form.error.message}</span>}
        {overtaken(form.drafts, item) && (
          <span role="alert">
            {item.value === null ? t("overtakenEmpty") : <Overtaken item={item} />}{" "}
            <Button type="link" size="small" onClick={() => form.drop([item.field])}>
              {t("takeTheirs")}
            </Button>
            <Button type="link" size="small" onClick={() => form.insist(item)}>
              {t("keepMine")}
            </Button>
          </span>
        )}
        {!wrong && item.hint && <span className={css.hint}>{item.hint}</span>}
      </div>
    </div>
  );
}

function Overtaken({ item }: { item: Item }) {
  const t = useT(guideWords);
  return <>{t("overtaken", { value: useSaid()(item, item.value) })}</>;
}

export function useSaid() {
  const t = useT(guideWords);
  return (item: Item, value: Value): string => {
    if (value === null) return "";
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    return item.choices.find((each) => each.code === value)?.name ?? String(value);
  };
}

function Said({ item, value }: { item: Item; value: Value }) {
  return <span className={css.said}>{useSaid()(item, value)}</span>;
}

function Given({ item }: { item: Item }) {
  const t = useT(guideWords);
  const lang = useLanguage();
  if (!item.given) return t("givenBySystem");
  const { person, node_name, at } = item.given;
  const who = person ? t("givenBy", { person, node: node_name }) : t("givenAtOpening");
  return `${who} · ${moment(at, lang)}`;
}
