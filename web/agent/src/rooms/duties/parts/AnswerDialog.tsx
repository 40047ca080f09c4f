/** The answer to a task or an approval, on the spot. What was typed outlives a closed dialog and a refusal. */
import type { Duty } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { Alert, App, Button, Form, Input, Modal } from "antd";
import { type Answer, useAnswer } from "../queries.ts";
import { duties } from "../words.ts";
import css from "./duties.module.css";
import { Ticket, What } from "./Rows.tsx";

interface Typed {
  text?: string;
}

const NOTHING: Typed = {};

/** The words to write, not the cross. */
function begin() {
  document.querySelector<HTMLElement>("#answer textarea")?.focus();
}

/** The row that was dealt with is gone, and its button with it: whoever works by keys goes on with the next. */
function goOn() {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>("main li button:last-of-type")?.focus();
}

export function AnswerDialog({ duty, onClose }: { duty: Duty | undefined; onClose: () => void }) {
  const t = useT(duties);
  return (
    <Modal
      open={duty !== undefined}
      title={duty && t("answerTitle", { kind: t(duty.kind), number: duty.number })}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
      afterOpenChange={(open) => (open ? begin() : goOn())}
      width={480}
    >
      {duty && <AnswerForm key={duty.id} duty={duty} onDone={onClose} />}
    </Modal>
  );
}

function AnswerForm({ duty, onDone }: { duty: Duty; onDone: () => void }) {
  const t = useT(duties);
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const act = useAnswer(duty);
  const [kept, keep, clear] = useDraft<Typed>(`duty.${duty.id}`, NOTHING);
  const task = duty.kind === "task";
  const send = (granted: boolean) => {
    const text = (form.getFieldValue("text") as string | undefined)?.trim() ?? "";
    if (!text && (task || !granted)) {
      form.setFields([{ name: "text", errors: [t(task ? "resultNeeded" : "reasonNeeded")] }]);
      begin();
      return;
    }
    const answer: Answer = { granted, text };
    act.mutate(answer, {
      onSuccess: () => {
        clear();
        void message.success(t(task ? "finished" : granted ? "granted" : "declinedNow"));
        onDone();
      },
    });
  };
  return (
    <Form<Typed>
      id="answer"
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={kept}
      disabled={act.isPending}
      onFinish={() => send(true)}
      onValuesChange={(_, all) => keep(all)}
      onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === "Enter" && form.submit()}
    >
      <div className={css.asked}>
        <What duty={duty} />
        <Ticket duty={duty} />
      </div>
      <Form.Item name="text" label={t(task ? "result" : "reason")}>
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 8 }}
          maxLength={2000}
          placeholder={t(task ? "resultHint" : "reasonHint")}
        />
      </Form.Item>
      {act.error && <Alert type="error" title={act.error.message} role="alert" className={css.fault} />}
      <div className={css.foot}>
        <Button type="text" onClick={onDone}>
          {t("cancel")}
        </Button>
        {!task && (
          <Button danger onClick={() => send(false)}>
            {t("decline")}
          </Button>
        )}
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          {t(task ? "save" : "grant")}
        </Button>
      </div>
    </Form>
  );
}
