import type { Recovery } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Ago, Countdown } from "@shouwen/kit/ui/Time.tsx";
import { Button } from "antd";
import { broughtBy } from "../judge.ts";
import { feedback } from "../words.ts";
import { About } from "./About.tsx";
import css from "./feedback.module.css";
import { Score } from "./Score.tsx";
import { Whom } from "./Whom.tsx";

interface Props {
  tasks: Recovery[];
  onOpen: (task: Recovery) => void;
}

export function Recoveries({ tasks, onOpen }: Props) {
  const t = useT(feedback);
  return (
    <ul className={css.list}>
      {tasks.map((task) => (
        <li key={task.id} className={css.row}>
          <span className={css.due}>
            {task.closed_at ? (
              <span className={css.faint}>
                <Ago at={task.closed_at} />
              </span>
            ) : (
              <Countdown clock="recovery" due={task.due_at} />
            )}
            <Cause task={task} />
          </span>
          <About task={task} />
          <Whom customer={task.customer} />
          <Button className={css.act} onClick={() => onOpen(task)}>
            {t(task.closed_at ? "look" : "handle")}
          </Button>
          <Gist task={task} />
        </li>
      ))}
    </ul>
  );
}

/** Open: what the customer wrote; closed: what it came from. */
function Gist({ task }: { task: Recovery }) {
  const t = useT(feedback);
  if (task.closed_at) return <span className={css.quote}>{t("causeIs", { cause: task.cause })}</span>;
  if (broughtBy(task) === "call" || !task.rating_words) return null;
  return <q className={css.quote}>{task.rating_words}</q>;
}

export function Cause({ task }: { task: Recovery }) {
  const t = useT(feedback);
  if (broughtBy(task) === "call") return <small className={css.faint}>{t("fromCall")}</small>;
  return task.score === null ? null : <Score score={task.score} />;
}

export function NoRecoveries({ closed }: { closed: boolean }) {
  const t = useT(feedback);
  return closed ? (
    <Empty title={t("noRecoveriesDone")} text={t("noRecoveriesDoneHint")} />
  ) : (
    <Empty title={t("noRecoveries")} text={t("noRecoveriesHint")} />
  );
}
