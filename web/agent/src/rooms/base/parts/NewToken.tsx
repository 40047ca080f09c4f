/** A new token: what for, what it may, until when; then the token itself, shown once. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { CopyText } from "@shouwen/kit/ui/CopyText.tsx";
import { Alert, Button, DatePicker, Form, Input, Modal, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useEffect } from "react";
import { placed } from "../../../shell/faults.ts";
import { useMakeToken, useScopes } from "../queries.ts";
import { ordered, sayScope } from "../scopes.ts";
import { base } from "../words.ts";
import css from "./settings.module.css";

interface Fields {
  name: string;
  scopes: string[];
  expires_at?: Dayjs;
}

export function NewToken({ onClose }: { onClose: () => void }) {
  const t = useT(base);
  const make = useMakeToken();
  if (make.data) return <Made name={make.data.name} token={make.data.token} onClose={onClose} />;
  const send = ({ name, scopes, expires_at }: Fields) =>
    make.mutate({ name, scopes, expires_at: expires_at?.endOf("day").toISOString() });
  return (
    <Modal
      open
      title={t("newToken")}
      okText={t("newToken")}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "token", loading: make.isPending }}
      onCancel={onClose}
    >
      <TokenForm send={send} error={make.error} />
    </Modal>
  );
}

function TokenForm({ send, error }: { send: (fields: Fields) => void; error: Error | null }) {
  const t = useT(base);
  const lang = useLanguage();
  const scopes = useScopes();
  const [form] = Form.useForm<Fields>();
  const { fields, rest } = placed(error, ["name", "scopes", "expires_at"]);
  const faults = JSON.stringify(fields);
  useEffect(() => {
    const all = Object.entries(JSON.parse(faults) as Record<string, string>);
    form.setFields(all.map(([name, said]) => ({ name: name as keyof Fields, errors: [said] })));
  }, [faults, form]);
  const required = [{ required: true, message: t("required") }];
  const options = ordered(scopes.data?.items ?? []).map((value) => ({
    value,
    label: `${sayScope(value, lang)} (${value})`,
  }));
  return (
    <Form<Fields> id="token" form={form} layout="vertical" requiredMark={false} onFinish={send}>
      <Form.Item name="name" label={t("tokenName")} extra={t("tokenNameHint")} rules={required}>
        <Input maxLength={200} autoFocus />
      </Form.Item>
      <Form.Item name="scopes" label={t("scopes")} extra={t("scopesHint")} rules={required}>
        <Select
          mode="multiple"
          loading={scopes.isPending}
          options={options}
          showSearch={{ optionFilterProp: "label" }}
        />
      </Form.Item>
      <Form.Item name="expires_at" label={t("expires")} extra={t("expiresHint")}>
        <DatePicker
          style={{ width: "100%" }}
          placeholder={t("never")}
          disabledDate={(day) => day.isBefore(dayjs(), "day")}
        />
      </Form.Item>
      {(rest || scopes.error) && <Alert type="error" title={rest ?? scopes.error?.message} role="alert" />}
    </Form>
  );
}

function Made({ name, token, onClose }: { name: string; token: string; onClose: () => void }) {
  const t = useT(base);
  return (
    <Modal
      open
      title={name}
      onCancel={onClose}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {t("done")}
        </Button>
      }
    >
      <Alert type="warning" title={t("tokenMade")} />
      <span className={css.mono}>
        <CopyText text={token} wrap />
      </span>
    </Modal>
  );
}
