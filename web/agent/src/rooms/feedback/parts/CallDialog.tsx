/** The result of a call. What was typed outlives a closed dialog and a refusal. */
import type { FollowUp } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { Alert, App, Form, Input, Modal, Radio } from "antd";
import { RESULTS, type Result } from "../judge.ts";
import { useCall } from "../queries.ts";
import { feedback } from "../words.ts";
import { About } from "./About.tsx";
import css from "./feedback.module.css";
import { Whom } from "./Whom.tsx";

interface Typed {
  result?: Result;
  words?: string;
}

const NOTHING: Typed = {};
const WORDS = {
  satisfied: ["words", "wordsHint", "satisfiedThen", "savedSatisfied"],
  unsatisfied: ["why", "whyHint", "unsatisfiedThen", "savedUnsatisfied"],
  unreached: ["again", "againHint", "unreachedThen", "savedUnreached"],
} as const;

/** The first thing to choose, not the cross. */
function begin() {
  document.querySelector<HTMLElement>("#call input")?.focus();
}

/** The row that was dealt with is gone, and its button with it: whoever works by keys goes on with the next. */
function goOn() {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>("main li button:last-of-type")?.focus();
}

export function CallDialog({ call, onClose }: { call: FollowUp | undefined; onClose: () => void }) {
  const t = useT(feedback);
  return (
    <Modal
      open={call !== undefined}
      title={call && t("recordTitle", { number: call.number })}
      okText={t("save")}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "call" }}
      onCancel={onClose}
      destroyOnHidden
      afterOpenChange={(open) => (open ? begin() : goOn())}
      width={480}
    >
      {call && <CallForm call={call} onDone={onClose} />}
    </Modal>
  );
}

function CallForm({ call, onDone }: { call: FollowUp; onDone: () => void }) {
  const t = useT(feedback);
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const act = useCall(call.id);
  const [kept, keep, clear] = useDraft<Typed>(`call.${call.id}`, NOTHING);
  const [label, hint, then] = WORDS[kept.result ?? "satisfied"];
  const send = ({ result, words }: Typed) => {
    if (!result) return;
    act.mutate(
      { result, words: words?.trim() ?? "" },
      {
        onSuccess: () => {
          clear();
          void message.success(t(WORDS[result][3]));
          onDone();
        },
      },
    );
  };
  return (
    <Form<Typed>
      id="call"
      form={form}
      layout="vertical"
      className={css.form}
      requiredMark={false}
      initialValues={kept}
      disabled={act.isPending}
      onFinish={send}
      onValuesChange={(_, all) => keep(all)}
      onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === "Enter" && form.submit()}
    >
      <div className={css.callee}>
        <About task={call} />
        <Whom customer={call.customer} />
      </div>
      <Form.Item name="result" label={t("result")} rules={[{ required: true, message: t("resultNeeded") }]}>
        <Radio.Group
          className={css.results}
          block
          optionType="button"
          buttonStyle="solid"
          options={RESULTS.map((value) => ({ value, label: t(value) }))}
        />
      </Form.Item>
      <Form.Item
        name="words"
        label={t(label)}
        extra={kept.result && t(then)}
        dependencies={["result"]}
        rules={[{ required: kept.result === "unsatisfied", whitespace: true, message: t("whyNeeded") }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} placeholder={t(hint)} />
      </Form.Item>
      {act.error && <Alert type="error" title={act.error.message} role="alert" />}
    </Form>
  );
}
