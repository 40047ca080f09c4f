/** Shifts for the need, drafted under working-time rules; a person looks at them and adopts them. */
import type { ShiftDraft } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Button, Checkbox, InputNumber } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useAdopt, useDraft, type Wish } from "./queries.ts";
import css from "./whatif.module.css";
import { whatif } from "./words.ts";

const RULES = { weekly_hours: 40, days_off: 2, rest: 11, longest: 8 };

export function Draft({ wish }: { wish: Wish }) {
  const t = useT(whatif);
  const draft = useDraft();
  const adopt = useAdopt();
  const [rules, setRules] = useState(RULES);
  const [must, setMust] = useState(false);
  const number = (name: keyof typeof RULES, word: "weekly" | "daysOff" | "rest" | "longest", max: number) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: InputNumber renders the input inside
    <label className={css.number}>
      <span>{t(word)}</span>
      <InputNumber
        value={rules[name]}
        min={name === "days_off" || name === "rest" ? 0 : 1}
        max={max}
        onChange={(value) => value !== null && setRules({ ...rules, [name]: value })}
      />
    </label>
  );
  const run = () => {
    adopt.reset();
    draft.mutate({ ...wish, ...rules, shortest: Math.min(4, rules.longest), must });
  };
  return (
    <section className={css.part} aria-label={t("draft")}>
      <div className={css.wishes}>
        {number("weekly_hours", "weekly", 84)}
        {number("days_off", "daysOff", 6)}
        {number("rest", "rest", 24)}
        {number("longest", "longest", 12)}
        <Checkbox checked={must} onChange={(event) => setMust(event.target.checked)}>
          {t("must")}
        </Checkbox>
        <Button type="primary" onClick={run} loading={draft.isPending}>
          {t("draft")}
        </Button>
      </div>
      {draft.isError && <Alert type="error" title={draft.error.message} />}
      {draft.data && !draft.isPending && <Drafted draft={draft.data} />}
      {draft.data && draft.data.shifts.length > 0 && !draft.isPending && (
        <div className={css.acts}>
          <Button
            onClick={() => draft.data && adopt.mutate(draft.data)}
            loading={adopt.isPending}
            disabled={adopt.isSuccess}
          >
            {t("adopt")}
          </Button>
          <span className={css.faint} role="status">
            {adopt.data ? t("adopted", { n: adopt.data.added }) : t("adoptHint")}
          </span>
        </div>
      )}
      {adopt.isError && <Alert type="error" title={adopt.error.message} />}
    </section>
  );
}

function Drafted({ draft }: { draft: ShiftDraft }) {
  const t = useT(whatif);
  if (draft.broken.length > 0) {
    const rules = draft.broken.map((rule) => t(`rule.${rule as "rest"}`)).join(" · ");
    return <Alert type="warning" title={t("broken", { rules })} />;
  }
  if (draft.shifts.length === 0) return <p className={css.faint}>{t("draftNone")}</p>;
  const time = (at: string) => dayjs(at).format("HH:mm");
  return (
    <>
      <p className={css.sentence}>
        {draft.short.length > 0 ? t("short", { n: draft.short.length }) : t("covered")} ·{" "}
        {t("over", { n: draft.over_hours })}
      </p>
      <div className={`${css.wide} ${css.tall}`}>
        <table className={css.table}>
          <thead>
            <tr>
              {(["day", "person", "shift", "pause"] as const).map((each) => (
                <th key={each} scope="col">
                  {t(each)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {draft.shifts.map((shift) => (
              <tr key={`${shift.person} ${shift.starts_at}`}>
                <td>{dayjs(shift.starts_at).format("MM-DD ddd")}</td>
                <td>{shift.name}</td>
                <td>
                  {time(shift.starts_at)}–{time(shift.ends_at)}
                </td>
                <td>
                  {shift.pause_from &&
                    shift.pause_until &&
                    `${time(shift.pause_from)}–${time(shift.pause_until)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
