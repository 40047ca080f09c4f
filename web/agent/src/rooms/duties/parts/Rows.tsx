import type { Duty } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { StatusTag, Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Countdown } from "@shouwen/kit/ui/Time.tsx";
import { ago } from "@shouwen/kit/ui/time.ts";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useReference } from "../../../shell/reference.ts";
import { asker, type Outcome, outcome, said, whom } from "../said.ts";
import { duties as words } from "../words.ts";
import css from "./duties.module.css";

const TONE: Record<Outcome, "done" | "late" | "wait"> = {
  done: "done",
  approved: "done",
  declined: "late",
  gone: "wait",
};

export function Rows({ duties, onAnswer }: { duties: Duty[]; onAnswer: (duty: Duty) => void }) {
  return (
    <ul className={css.list}>
      {duties.map((duty) => (
        <li key={duty.id} className={css.row}>
          <When duty={duty} />
          <What duty={duty} />
          <Ticket duty={duty} />
          <Act duty={duty} onAnswer={onAnswer} />
        </li>
      ))}
    </ul>
  );
}

/** What is asked in the standard's own words, and for whom. */
export function What({ duty }: { duty: Duty }) {
  const t = useT(words);
  const lang = useLanguage();
  const teams = useReference("teams");
  const skills = useReference("skills");
  const named = (kind: "team" | "skill", code: string) =>
    (kind === "team" ? teams : skills).find((row) => row.code === code)?.name ?? code;
  return (
    <span className={css.what}>
      <strong>{said(duty.name, lang)}</strong>
      {duty.text && <span>{said(duty.text, lang)}</span>}
      <small>
        {t(duty.kind)} · {t("forWhom", { whom: whom(duty, lang, named) })} ·{" "}
        {t("at", { node: said(duty.node, lang) })}
      </small>
    </span>
  );
}

export function Ticket({ duty }: { duty: Duty }) {
  const t = useT(words);
  return (
    <span className={css.ticket}>
      {duty.readable ? (
        <Link to="/tickets/$number" params={{ number: duty.number }} title={duty.subject}>
          {duty.subject}
        </Link>
      ) : (
        <span className={duty.subject ? undefined : css.faint}>{duty.subject || t("hidden")}</span>
      )}
      <small>
        {duty.number} <StatusTag status={duty.status} />
      </small>
    </span>
  );
}

function When({ duty }: { duty: Duty }) {
  const t = useT(words);
  const lang = useLanguage();
  const now = useNow(30);
  const how = outcome(duty);
  return (
    <span className={css.when}>
      {how && <Tag tone={TONE[how]}>{t(how)}</Tag>}
      {!how && duty.due_at && <Countdown clock={duty.kind} due={duty.due_at} started={duty.asked_at} />}
      {!how && !duty.due_at && <span className={css.faint}>{t("noLimit")}</span>}
      <small>
        {how && duty.done_at && duty.done_by
          ? t("byWhom", { who: duty.done_by.name, ago: ago(duty.done_at, now, lang) })
          : asker(duty, now, lang)}
      </small>
    </span>
  );
}

function Act({ duty, onAnswer }: { duty: Duty; onAnswer: (duty: Duty) => void }) {
  const t = useT(words);
  if (!duty.mine) return <span className={css.act} />;
  const word = duty.kind === "task" ? "finish" : "decide";
  return (
    <Button className={css.act} onClick={() => onAnswer(duty)} aria-label={`${t(word)} ${duty.number}`}>
      {t(word)}
    </Button>
  );
}
