/** What other departments were asked for, by when, and how far it is. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Tag, type Tone } from "@shouwen/kit/ui/Tag.tsx";
import { Ago, Countdown } from "@shouwen/kit/ui/Time.tsx";
import { Alert, Button, Input } from "antd";
import { useState } from "react";
import css from "./guide.module.css";
import { type Task, useFinish } from "./queries.ts";
import { guideWords } from "./words.ts";

const STATES = { open: "taskOpen", done: "taskDone", dropped: "taskDropped" } as const;
const TONES: Record<Task["state"], Tone> = { open: "brand", done: "done", dropped: "none" };

export function Tasks({ number, tasks }: { number: string; tasks: readonly Task[] }) {
  const t = useT(guideWords);
  if (tasks.length === 0) return null;
  return (
    <section aria-label={t("tasks")} className={css.part}>
      <h3>{t("tasks")}</h3>
      {tasks.map((task) => (
        <Row key={task.code} number={number} task={task} />
      ))}
    </section>
  );
}

function Row({ number, task }: { number: string; task: Task }) {
  const t = useT(guideWords);
  const finish = useFinish(number);
  const [text, setText] = useState<string>();
  return (
    <div className={css.row} id={`step-task-${task.code}`}>
      <div className={css.rowHead}>
        <b>{task.name}</b>
        <Tag tone={TONES[task.state]}>{t(STATES[task.state])}</Tag>
        {task.state === "open" && <Countdown clock="" due={task.due_at} started={task.started_at} />}
        {task.mine && text === undefined && (
          <Button size="small" onClick={() => setText("")}>
            {t("finish")}
          </Button>
        )}
      </div>
      <p className={css.under}>
        {t("taskBy", { who: task.owner })}
        {task.must && task.here && task.state === "open" && ` · ${t("must")}`}
        {task.finished && (
          <>
            {" · "}
            {task.finished.person} <Ago at={task.finished.at} />
          </>
        )}
      </p>
      {task.text && <p className={css.under}>{task.text}</p>}
      {task.note && <blockquote className={css.quote}>{task.note}</blockquote>}
      {task.mine && text !== undefined && (
        <>
          <Input.TextArea
            autoFocus
            value={text}
            autoSize={{ minRows: 1, maxRows: 5 }}
            maxLength={10_000}
            placeholder={t("finishHint")}
            aria-label={`${task.name}：${t("finishHint")}`}
            onChange={(event) => setText(event.target.value)}
          />
          <div className={css.deeds}>
            <Button
              type="primary"
              ghost
              size="small"
              loading={finish.isPending}
              onClick={() => finish.mutate({ code: task.code, text: text.trim() })}
            >
              {t("send")}
            </Button>
            <Button size="small" onClick={() => setText(undefined)}>
              {t("cancel")}
            </Button>
          </div>
        </>
      )}
      {finish.error && <Alert type="error" title={finish.error.message} role="alert" />}
    </div>
  );
}
