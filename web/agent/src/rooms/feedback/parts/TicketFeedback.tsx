/** On the ticket's page: what the customer rated, which calls were made, whether a bad rating was cared for. */
import type { FollowUp, Recovery, Survey } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Ago, Countdown } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCan } from "../../../shell/session.ts";
import { RESULT_TONE } from "../judge.ts";
import { useTicketFeedback } from "../queries.ts";
import { feedback } from "../words.ts";
import css from "./feedback.module.css";
import { Score } from "./Score.tsx";

export function TicketFeedback({ number }: { number: string }) {
  const t = useT(feedback);
  const { data } = useTicketFeedback(number);
  if (!data) return null;
  const { surveys, follow_ups, recoveries } = data;
  if (surveys.length + follow_ups.length + recoveries.length === 0) return null;
  return (
    <section className={css.panel}>
      <h2>{t("ticketTitle")}</h2>
      {surveys.map((survey) => (
        <Rated key={survey.invited_at} survey={survey} />
      ))}
      {follow_ups.map((call) => (
        <Called key={call.id} call={call} />
      ))}
      {recoveries.map((task) => (
        <Recovered key={task.id} task={task} />
      ))}
    </section>
  );
}

function Line(props: { name: string; words?: string; children: ReactNode }) {
  return (
    <div className={css.line}>
      <span>{props.name}</span>
      <div>
        {props.children}
        {props.words && <q className={css.words}>{props.words}</q>}
      </div>
    </div>
  );
}

function Rated({ survey }: { survey: Survey }) {
  const t = useT(feedback);
  const now = useNow(60);
  if (survey.score === null) {
    const over = Date.parse(survey.expires_at) <= now;
    return (
      <Line name={t("fromRating")}>
        <span className={css.faint}>
          {t(over ? "unanswered" : "invited")} · <Ago at={survey.invited_at} />
        </span>
      </Line>
    );
  }
  return (
    <Line name={t("fromRating")} words={survey.words}>
      <Score score={survey.score} />{" "}
      <span className={css.faint}>
        <Ago at={survey.answered_at} />
      </span>
    </Line>
  );
}

function Called({ call }: { call: FollowUp }) {
  const t = useT(feedback);
  const lang = useLanguage();
  return (
    <Line name={t("calls")} words={call.words}>
      {call.result && (
        <>
          <Tag tone={RESULT_TONE[call.result] ?? "wait"}>{sayCode(feedback, call.result, lang)}</Tag>{" "}
          <span className={css.faint}>
            <Ago at={call.done_at} />
          </span>
        </>
      )}
      {call.state === "open" && <Countdown clock="follow_up" due={call.due_at} started={call.not_before} />}
      {call.state === "dropped" && <span className={css.faint}>{t("dropped")}</span>}
    </Line>
  );
}

function Recovered({ task }: { task: Recovery }) {
  const t = useT(feedback);
  const can = useCan();
  return (
    <Line name={t("recoveries")}>
      {task.closed_at ? (
        <>
          <Tag tone="done">{t("closed")}</Tag>{" "}
          <span className={css.faint}>
            <Ago at={task.closed_at} />
          </span>
          <span className={css.words}>{t("measureIs", { measure: task.measure })}</span>
        </>
      ) : (
        <>
          <Countdown clock="recovery" due={task.due_at} />{" "}
          {can("recovery.do") && (
            <Link to="/quality" search={{ list: "recoveries", task: String(task.id) }}>
              {t("toTask")}
            </Link>
          )}
        </>
      )}
    </Line>
  );
}
