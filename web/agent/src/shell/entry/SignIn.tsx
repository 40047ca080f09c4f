import { ApiError } from "@shouwen/kit/api/errors.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { duration } from "@shouwen/kit/ui/time.ts";
import { Alert, Button, Form, Input } from "antd";
import { useEffect, useState } from "react";
import { useSignIn } from "../session.ts";
import { shell } from "../words.ts";

interface Fields {
  email: string;
  password: string;
}

/** The form alone: stands on the sign-in page and over a page whose session ended. */
export function SignIn(props: { email?: string; onDone?: (personId: number) => void }) {
  const t = useT(shell);
  const signIn = useSignIn();
  const [until, setUntil] = useState(0);
  const now = useNow(1);
  const error = signIn.error instanceof ApiError ? signIn.error : undefined;
  useEffect(() => {
    if (error?.status === 429) setUntil(Date.now() + (error.retryAfter ?? 60) * 1000);
  }, [error]);
  const wait = Math.ceil((until - now) / 1000);
  const message = error && trouble(error, wait, t);
  const send = (fields: Fields) =>
    signIn.mutate(fields, { onSuccess: (session) => props.onDone?.(session.person.id) });
  return (
    <Form<Fields>
      layout="vertical"
      requiredMark={false}
      onFinish={send}
      initialValues={{ email: props.email }}
    >
      <Form.Item name="email" label={t("email")} rules={[{ required: true, message: t("required") }]}>
        <Input type="email" autoComplete="username" size="large" autoFocus={!props.email} />
      </Form.Item>
      <Form.Item name="password" label={t("password")} rules={[{ required: true, message: t("required") }]}>
        <Input.Password autoComplete="current-password" size="large" autoFocus={Boolean(props.email)} />
      </Form.Item>
      {message && <Alert type="error" title={message} role="alert" style={{ marginBottom: 16 }} />}
      <Button
        type="primary"
        htmlType="submit"
        size="large"
        block
        loading={signIn.isPending}
        disabled={wait > 0}
      >
        {t("signIn")}
      </Button>
    </Form>
  );
}

function trouble(error: ApiError, wait: number, t: ReturnType<typeof useT<keyof (typeof shell)["en"]>>) {
  if (error.status === 429) return wait > 0 ? t("throttled", { left: duration(wait) }) : undefined;
  if (error.status === 401) return t("wrong");
  return error.status === 0 ? t("unreachable") : error.message;
}
