/** A new address; then its secret, shown once. */
import type { WebhookMade } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { CopyText } from "@shouwen/kit/ui/CopyText.tsx";
import { Alert, Button, Form, Input, Modal } from "antd";
import { useAdd } from "../queries.ts";
import { webhooks } from "../words.ts";
import css from "./webhooks.module.css";

const CODE = /^[a-z0-9][a-z0-9_.-]{0,63}$/;

export function NewAddress({ onClose }: { onClose: () => void }) {
  const t = useT(webhooks);
  const add = useAdd();
  if (add.data) return <Secret made={add.data} onClose={onClose} />;
  const required = { required: true, message: t("required") };
  return (
    <Modal
      open
      title={t("add")}
      okText={t("add")}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "webhook", loading: add.isPending }}
      onCancel={onClose}
    >
      <Form<{ code: string; url: string }>
        id="webhook"
        layout="vertical"
        requiredMark={false}
        onFinish={(typed) => add.mutate(typed)}
      >
        <Form.Item
          name="code"
          label={t("code")}
          extra={t("codeHint")}
          rules={[required, { pattern: CODE, message: t("codeRule") }]}
        >
          <Input maxLength={64} autoFocus spellCheck={false} autoComplete="off" />
        </Form.Item>
        <Form.Item name="url" label={t("url")} extra={t("urlHint")} rules={[required]}>
          <Input
            type="url"
            maxLength={1000}
            placeholder="https://erp.example.com/shouwen"
            spellCheck={false}
          />
        </Form.Item>
        {add.error && <Alert type="error" title={add.error.message} role="alert" />}
      </Form>
    </Modal>
  );
}

export function Secret({ made, onClose }: { made: WebhookMade; onClose: () => void }) {
  const t = useT(webhooks);
  return (
    <Modal
      open
      title={t("secretTitle", { code: made.code })}
      onCancel={onClose}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {t("done")}
        </Button>
      }
    >
      <Alert type="warning" title={t("secretOnce")} />
      <span className={css.secret}>
        <CopyText text={made.secret} wrap />
      </span>
    </Modal>
  );
}
