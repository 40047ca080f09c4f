import type { FollowUp } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Ago, Countdown } from "@shouwen/kit/ui/Time.tsx";
import { ago, moment } from "@shouwen/kit/ui/time.ts";
import { Button } from "antd";
import { RESULT_TONE } from "../judge.ts";
import { feedback } from "../words.ts";
import { About } from "./About.tsx";
import css from "./feedback.module.css";
import { Whom } from "./Whom.tsx";

export function OpenCalls({ calls, onRecord }: { calls: FollowUp[]; onRecord: (call: FollowUp) => void }) {
  const t = useT(feedback);
  if (calls.length === 0) return <Empty title={t("noCalls")} text={t("noCallsHint")} />;
  return (
    <ul className={css.list}>
      {calls.map((call) => (
        <li key={call.id} className={css.row}>
          <span className={css.due}>
            <Countdown clock="follow_up" due={call.due_at} started={call.not_before} />
            <Hint call={call} />
          </span>
          <About task={call} />
          <Whom customer={call.customer} />
          <Button className={css.act} onClick={() => onRecord(call)}>
            {t("record")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What to know before dialling: it is too early, or nobody answered last time. */
function Hint({ call }: { call: FollowUp }) {
  const t = useT(feedback);
  const lang = useLanguage();
  const now = useNow(30);
  if (now < Date.parse(call.not_before))
    return <small className={css.faint}>{t("notBefore", { at: moment(call.not_before, lang) })}</small>;
  if (call.result !== "unreached" || !call.done_at) return null;
  return (
    <small className={css.faint} title={call.words || undefined}>
      {t("triedAt", { ago: ago(call.done_at, now, lang) })}
    </small>
  );
}

export function DoneCalls({ calls }: { calls: FollowUp[] }) {
  const t = useT(feedback);
  const lang = useLanguage();
  if (calls.length === 0) return <Empty title={t("noCallsDone")} text={t("noCallsDoneHint")} />;
  return (
    <ul className={css.list}>
      {calls.map((call) => (
        <li key={call.id} className={`${css.row} ${css.rowDone}`}>
          <span className={css.due}>
            <Tag tone={RESULT_TONE[call.result] ?? "wait"}>{sayCode(feedback, call.result, lang)}</Tag>
            <small className={css.faint}>
              <Ago at={call.done_at} />
            </small>
          </span>
          <About task={call} />
          <Whom customer={call.customer} />
          <span className={css.said}>{call.words}</span>
        </li>
      ))}
    </ul>
  );
}
