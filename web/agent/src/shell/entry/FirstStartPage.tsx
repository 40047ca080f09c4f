/** Shown instead of the sign-in page while nobody can sign in: the company's name and its first administrator. */
import { api, take } from "@shouwen/kit/api/client.ts";
import { ApiError } from "@shouwen/kit/api/errors.ts";
import type { Session } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import { sessionKey } from "../session.ts";
import { shell } from "../words.ts";
import { Entry } from "./Entry.tsx";
import css from "./entry.module.css";
import { first } from "./first.ts";

interface Fields {
  company: string;
  name: string;
  email: string;
  password: string;
}

const KEY = ["first-start"] as const;

export function useFirstStart(asked: boolean) {
  return useQuery({
    queryKey: KEY,
    queryFn: () => take(api.GET("/first-start")),
    enabled: asked,
    retry: false,
    staleTime: Infinity,
  });
}

export function FirstStartPage() {
  const t = useT(first);
  const s = useT(shell);
  const client = useQueryClient();
  const begin = useMutation({
    mutationFn: (body: Fields) => take<Session>(api.POST("/first-start", { body })),
    onSuccess: (session) => {
      client.setQueryData(sessionKey, session);
      void client.invalidateQueries({ queryKey: ["front"] });
    },
  });
  const taken = begin.error instanceof ApiError && begin.error.status === 409;
  const must = { required: true, whitespace: true, message: s("required") };
  return (
    <Entry title={t("title")}>
      <div className={css.form}>
        <p className={css.hint}>{t("hint")}</p>
        <Form<Fields> layout="vertical" requiredMark={false} onFinish={(fields) => begin.mutate(fields)}>
          <Form.Item name="company" label={t("company")} extra={t("companyHint")} rules={[must]}>
            <Input size="large" autoComplete="organization" maxLength={80} autoFocus />
          </Form.Item>
          <Form.Item name="name" label={t("name")} rules={[must]}>
            <Input size="large" autoComplete="name" maxLength={80} />
          </Form.Item>
          <Form.Item name="email" label={s("email")} rules={[must]}>
            <Input size="large" type="email" autoComplete="username" maxLength={254} />
          </Form.Item>
          <Form.Item
            name="password"
            label={s("password")}
            extra={s("passwordRule")}
            rules={[must, { min: 10, message: s("passwordShort") }]}
          >
            <Input.Password size="large" autoComplete="new-password" maxLength={200} />
          </Form.Item>
          {begin.error && (
            <Alert
              type="error"
              role="alert"
              title={taken ? t("taken") : begin.error.message}
              style={{ marginBottom: 16 }}
              action={
                taken && (
                  <Button onClick={() => client.setQueryData(KEY, { needed: false })}>{s("signIn")}</Button>
                )
              }
            />
          )}
          <Button type="primary" htmlType="submit" size="large" block loading={begin.isPending}>
            {t("begin")}
          </Button>
        </Form>
      </div>
    </Entry>
  );
}
