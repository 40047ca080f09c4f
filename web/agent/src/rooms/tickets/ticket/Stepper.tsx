import { CheckOutlined } from "@ant-design/icons";
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { type Language, useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { duration, moment } from "@shouwen/kit/ui/time.ts";
import { useEffect, useRef } from "react";
import { useOwner } from "../../../shell/owner.ts";
import { useStandard } from "../queries.ts";
import css from "./stepper.module.css";
import { type Step, stepsOf } from "./way.ts";
import { talk } from "./words.ts";

export function Stepper({ ticket }: { ticket: TicketCard }) {
  const t = useT(talk);
  const lang = useLanguage();
  const standard = useStandard(ticket.standard?.version_id);
  const here = useRef<HTMLLIElement>(null);
  const steps = stepsOf(ticket, standard.data);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list moves when the ticket moves
  useEffect(() => {
    here.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [ticket.node, standard.data]);
  return (
    <ol className={css.steps} aria-label={t("standard")}>
      {steps.map((step) => (
        <li
          key={step.key}
          ref={step.state === "now" ? here : undefined}
          className={`${css.step} ${css[step.state] ?? ""}`}
          aria-current={step.state === "now" ? "step" : undefined}
          title={step.entered ? moment(step.entered, lang) : undefined}
        >
          <span className={css.mark}>{step.state === "past" ? <CheckOutlined /> : <i />}</span>
          <span>
            <b>{nameOf(step, lang)}</b>
            <small>
              <Under step={step} />
            </small>
          </span>
        </li>
      ))}
    </ol>
  );
}

function nameOf(step: Step, lang: Language): string {
  return typeof step.name === "string" ? step.name : lang === "en" ? step.name.en : step.name.zh;
}

/** Past: how long it took. Now: whose it is and since when. Next: whose it will be. */
function Under({ step }: { step: Step }) {
  const owner = useOwner();
  const said = owner(step.known?.owner);
  if (step.state === "past") {
    if (!step.entered || !step.left) return null;
    const seconds = (Date.parse(step.left) - Date.parse(step.entered)) / 1000;
    return seconds < 60 ? null : duration(seconds);
  }
  if (step.state === "now") {
    return (
      <>
        {said}
        {said && step.entered && " · "}
        <Ago at={step.entered} />
      </>
    );
  }
  return said;
}
