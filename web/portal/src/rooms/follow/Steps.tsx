/** What has happened with its time, and what is promised with its limit. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Moment } from "@shouwen/kit/ui/Time.tsx";
import { moment } from "@shouwen/kit/ui/time.ts";
import type { Step, Ticket } from "../../shell/api.ts";
import css from "./follow.module.css";
import { follow as words } from "./words.ts";

export function Steps({ ticket }: { ticket: Ticket }) {
  const t = useT(words);
  const current = ticket.steps.findIndex((step) => !step.at);
  return (
    <section aria-labelledby="steps" className={css.panel}>
      <h2 id="steps" className={css.section}>
        {t("steps")}
      </h2>
      <ol className={css.steps}>
        {ticket.steps.map((step, place) => (
          <li
            key={step.code}
            className={step.at ? css.past : css.coming}
            aria-current={place === current ? "step" : undefined}
          >
            <StepLine step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepLine({ step }: { step: Step }) {
  const t = useT(words);
  const lang = useLanguage();
  const now = useNow(30);
  const name = <span className={css.stepName}>{sayCode(words, `step.${step.code}`, lang)}</span>;
  if (step.at) {
    return (
      <>
        {name}
        <span className={css.when}>
          <Moment at={step.at} />
        </span>
      </>
    );
  }
  if (!step.due) return name;
  const late = Date.parse(step.due) < now;
  return (
    <>
      {name}
      <span className={late ? css.late : css.when}>
        {t(late ? "late" : "by", { at: moment(step.due, lang) })}
      </span>
    </>
  );
}
