/** The ways on as buttons; one that the standard forbids now is shut and says why, in words. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Button } from "antd";
import type { Verb } from "../verbs.ts";
import { mayTry, reasons } from "./drafts.ts";
import css from "./guide.module.css";
import { type Guide, useStep, type Way } from "./queries.ts";
import type { StepForm } from "./useForm.ts";
import { guideWords } from "./words.ts";

interface Props {
  number: string;
  guide: Guide;
  form: StepForm;
  may: readonly string[];
  onVerb: (verb: Verb) => void;
}

export function Ways({ number, guide, form, may, onVerb }: Props) {
  const t = useT(guideWords);
  const step = useStep(number);
  const ways = guide.ways.filter((way) => way.kind === "done" || may.includes(way.kind));
  if (ways.length === 0) return null;
  const go = async (way: Way) => {
    if (!(await form.save())) return;
    if (way.kind === "done") step.mutate({ way: way.code, node: guide.node });
    else onVerb(way.kind);
  };
  const undecided = form.undecided.length > 0;
  const names = form.undecided.map((item) => `“${item.name}”`).join(t("comma"));
  const first = ways.find((way) => way.kind === "done" && way.open);
  const shut = reasons(ways);
  return (
    <div className={css.ways}>
      <div className={css.buttons}>
        {ways.map((way) => (
          <Button
            key={`${way.kind}.${way.code}`}
            type={way === first ? "primary" : "default"}
            disabled={!guide.may || undecided || !mayTry(way, form.values)}
            loading={step.isPending && step.variables.way === way.code && way.kind === "done"}
            title={way.why || (way.to && t("leadsTo", { name: way.to }))}
            aria-describedby={
              way.why ? `step-why-${shut.findIndex((one) => one.why === way.why)}` : undefined
            }
            onClick={() => void go(way)}
          >
            {way.name}
          </Button>
        ))}
      </div>
      {undecided && <p className={css.why}>{t("chooseFirst", { names })}</p>}
      {!guide.may && <p className={css.why}>{t("noRight")}</p>}
      {guide.may &&
        shut.map((one, index) => (
          <p key={one.why} id={`step-why-${index}`} className={css.why}>
            {t("whyNot", { names: one.names.join(t("comma")), why: one.why })}
          </p>
        ))}
      {step.error && <Alert type="error" title={step.error.message} role="alert" />}
    </div>
  );
}
