import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Button, Form, Input } from "antd";
import type { ReactNode } from "react";
import { shell } from "../words.ts";
import { LEAST } from "./password.ts";

interface Fields {
  old?: string;
  password: string;
  again: string;
}

interface Props {
  error: Error | null;
  pending: boolean;
  withOld?: boolean;
  /** on a page of its own: fields and button as wide and high as those of the sign-in */
  large?: boolean;
  extra?: ReactNode;
  onSet: (password: string, old: string) => void;
}

/** A new password, twice; the server judges how good it is. */
export function NewPassword({ error, pending, withOld, large, extra, onSet }: Props) {
  const t = useT(shell);
  const required = { required: true, message: t("required") };
  return (
    <Form<Fields>
      size={large ? "large" : undefined}
      layout="vertical"
      requiredMark={false}
      onFinish={(fields) => onSet(fields.password, fields.old ?? "")}
    >
      {withOld && (
        <Form.Item name="old" label={t("oldPassword")} rules={[required]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
      )}
      <Form.Item
        name="password"
        label={t("newPassword")}
        extra={t("passwordRule", { n: LEAST })}
        rules={[required, { min: LEAST, message: t("passwordShort", { n: LEAST }) }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t("newPasswordAgain")}
        dependencies={["password"]}
        rules={[
          required,
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue("password")
                ? Promise.resolve()
                : Promise.reject(new Error(t("passwordDiffers"))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      {error && <Alert type="error" title={error.message} role="alert" style={{ marginBottom: 16 }} />}
      <div style={{ display: "flex", gap: 8, justifyContent: "flex-end" }}>
        {extra}
        <Button type="primary" htmlType="submit" block={large} loading={pending}>
          {t("setPassword")}
        </Button>
      </div>
    </Form>
  );
}
