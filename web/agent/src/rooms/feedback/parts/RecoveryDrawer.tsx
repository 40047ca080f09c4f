/** One recovery: what the customer said, and the three things to be written before it closes. */
import type { Recovery } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Countdown, Moment } from "@shouwen/kit/ui/Time.tsx";
import { Alert, App, Button, Drawer, Form, Input } from "antd";
import { useState } from "react";
import { missing, NEEDED } from "../judge.ts";
import { useCloseRecovery, useTicketFeedback } from "../queries.ts";
import { feedback } from "../words.ts";
import { About } from "./About.tsx";
import css from "./feedback.module.css";
import { Cause } from "./Recoveries.tsx";
import { Score } from "./Score.tsx";
import { Whom } from "./Whom.tsx";
import { useWriting } from "./writing.ts";

export function RecoveryDrawer({ task, onClose }: { task: Recovery | undefined; onClose: () => void }) {
  const t = useT(feedback);
  return (
    <Drawer
      open={task !== undefined}
      onClose={onClose}
      size="min(560px, 100vw)"
      title={t("recoveries")}
      extra={task && !task.closed_at && <Countdown clock="recovery" due={task.due_at} />}
      destroyOnHidden
    >
      {task && (
        <>
          <Said task={task} />
          {task.closed_at ? <Written task={task} /> : <Writing key={task.id} task={task} onDone={onClose} />}
        </>
      )}
    </Drawer>
  );
}

function Said({ task }: { task: Recovery }) {
  const t = useT(feedback);
  const rated = task.score !== null && task.score >= 4;
  const heard = useTicketFeedback(task.number).data?.follow_ups;
  const words = task.rating_words || heard?.findLast((call) => call.result === "unsatisfied")?.words;
  return (
    <section className={css.head}>
      <div className={css.callee}>
        <About task={task} />
        <Whom customer={task.customer} />
      </div>
      <p>
        <Cause task={task} />
        {rated && task.score !== null && (
          <small className={css.faint}>
            {t("later")} <Score score={task.score} />
          </small>
        )}
      </p>
      {words ? <q className={css.words}>{words}</q> : <span className={css.faint}>{t("noWords")}</span>}
    </section>
  );
}

const HINT = { contact: "contactHint", cause: "causeHint", measure: "measureHint" } as const;

function Writing({ task, onDone }: { task: Recovery; onDone: () => void }) {
  const t = useT(feedback);
  const { message } = App.useApp();
  const [tried, setTried] = useState(false);
  const close = useCloseRecovery(task.id);
  const closing = close.isPending || close.isSuccess;
  const { typed, keep, clear, keeping, error, kept } = useWriting(task, closing);
  const lacking = missing(typed);
  const send = () => {
    setTried(true);
    if (lacking[0]) return document.getElementById(`recovery-${lacking[0]}`)?.focus();
    close.mutate(typed, {
      onSuccess: () => {
        clear();
        void message.success(t("closedNow"));
        onDone();
      },
    });
  };
  const begun = lacking.length < NEEDED.length;
  const list = lacking.map((name) => t(name)).join(t("listSeparator"));
  const said = [
    begun && lacking.length > 0 && t("stillMissing", { list }),
    error ? t("notKept", { why: error.message }) : keeping ? t("keeping") : kept && begun && t("kept"),
  ];
  return (
    <Form layout="vertical" className={css.form} onFinish={send}>
      {NEEDED.map((name) => {
        const needed = tried && lacking.includes(name);
        return (
          <Form.Item
            key={name}
            label={t(name)}
            htmlFor={`recovery-${name}`}
            validateStatus={needed ? "error" : undefined}
            help={needed ? t("needed") : undefined}
          >
            <Input.TextArea
              id={`recovery-${name}`}
              autoSize={{ minRows: 3, maxRows: 10 }}
              maxLength={2000}
              placeholder={t(HINT[name])}
              value={typed[name]}
              onChange={(event) => keep({ ...typed, [name]: event.target.value })}
            />
          </Form.Item>
        );
      })}
      {close.error && <Alert type="error" title={close.error.message} role="alert" />}
      <div className={css.foot}>
        <span className={css.faint} role="status">
          {said.filter(Boolean).join(" · ")}
        </span>
        <Button type="primary" htmlType="submit" loading={close.isPending}>
          {t("close")}
        </Button>
      </div>
    </Form>
  );
}

function Written({ task }: { task: Recovery }) {
  const t = useT(feedback);
  return (
    <dl className={css.written}>
      {NEEDED.map((name) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{task[name]}</dd>
        </div>
      ))}
      <div>
        <dt>{t("closedWhen")}</dt>
        <dd>
          <Moment at={task.closed_at} />
        </dd>
      </div>
    </dl>
  );
}
