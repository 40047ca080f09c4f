/** The four things that are done with a whole incident; what the server refuses is said where it was typed. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { outcome } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, App, Form, Input, Modal, Select } from "antd";
import dayjs from "dayjs";
import { type Incident, useChangeIncident, useCloseAll, useEnd, useNotify } from "../queries.ts";
import { incidents } from "../words.ts";
import { bodyOf, Fields, type Typed as Named } from "./Fields.tsx";

export type Act = "edit" | "notify" | "close" | "end";
type Typed = Named & { text: string; way: string; cause: string; measure: string };

const WAYS = ["remote", "onsite", "spare", "replace", "refund", "other"];
const DONE = { edit: "changed", notify: "begun", close: "begun", end: "endDone" } as const;

interface Props {
  incident: Incident;
  act: Act | undefined;
  onClose: () => void;
}

export function ActDialog({ incident, act, onClose }: Props) {
  const t = useT(incidents);
  return (
    <Modal
      open={act !== undefined}
      title={act && t(act)}
      okText={act && t(act === "edit" ? "save" : act)}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "incident" }}
      onCancel={onClose}
      destroyOnHidden
      width={560}
    >
      {act && <ActForm incident={incident} act={act} onClose={onClose} />}
    </Modal>
  );
}

function ActForm({ incident, act, onClose }: Props & { act: Act }) {
  const t = useT(incidents);
  const { message } = App.useApp();
  const change = useChangeIncident(incident.id);
  const notify = useNotify(incident.id);
  const closeAll = useCloseAll(incident.id);
  const end = useEnd(incident.id);
  const now = { edit: change, notify, close: closeAll, end }[act];
  const said = {
    onSuccess: () => {
      void message.success(t(DONE[act]));
      onClose();
    },
  };
  const send = (typed: Typed) => {
    if (act === "edit") change.mutate(bodyOf(typed), said);
    else if (act === "notify") notify.mutate({ text: typed.text }, said);
    else if (act === "close") closeAll.mutate({ text: typed.text, way: typed.way }, said);
    else end.mutate({ cause: typed.cause, measure: typed.measure }, said);
  };
  return (
    <Form<Typed>
      id="incident"
      layout="vertical"
      requiredMark={false}
      disabled={now.isPending}
      initialValues={{
        title: incident.title,
        public_text: incident.public_text,
        problem_type: incident.problem?.code,
        product: incident.product?.code,
        region: incident.region?.code,
        since: dayjs(incident.since),
        ...(act === "notify" ? { text: incident.public_text } : {}),
      }}
      onFinish={send}
    >
      {act === "edit" && <Fields />}
      {act === "notify" && <Words name="text" label={t("text")} hint={t("notifyHint")} />}
      {act === "close" && (
        <>
          <Way />
          <Words name="text" label={t("text")} hint={t("closeHint")} />
        </>
      )}
      {act === "end" && (
        <>
          <Words name="cause" label={t("cause")} />
          <Words name="measure" label={t("measure")} hint={t("endHint")} />
        </>
      )}
      {now.error && <Alert type="error" title={now.error.message} role="alert" />}
    </Form>
  );
}

function Words(props: { name: "text" | "cause" | "measure"; label: string; hint?: string }) {
  const t = useT(incidents);
  return (
    <Form.Item
      name={props.name}
      label={props.label}
      extra={props.hint}
      rules={[{ required: true, whitespace: true, message: t("required") }]}
    >
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={20_000} />
    </Form.Item>
  );
}

function Way() {
  const t = useT(incidents);
  const lang = useLanguage();
  return (
    <Form.Item name="way" label={t("way")} rules={[{ required: true, message: t("required") }]}>
      <Select options={WAYS.map((code) => ({ value: code, label: sayCode(outcome, code, lang) }))} />
    </Form.Item>
  );
}
