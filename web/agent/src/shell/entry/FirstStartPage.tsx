/** Shown instead of the sign-in page while nobody can sign in: the company's name and its first administrator. */
import { api, take } from "@shouwen/kit/api/client.ts";
import { ApiError } from "@shouwen/kit/api/errors.ts";
import type { Session } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { sessionKey } from "../session.ts";
import { shell } from "../words.ts";
import { Entry } from "./Entry.tsx";
import css from "./entry.module.css";
import { first } from "./first.ts";
import { keyIn } from "./firstKey.ts";
import { LEAST } from "./password.ts";

interface Fields {
  key: string;
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
  const navigate = useNavigate();
  const [brought] = useState(() => (location.hash.startsWith("#key=") ? keyIn(location.hash) : ""));
  const begin = useMutation({
    mutationFn: ({ key, ...fields }: Fields) =>
      take<Session>(api.POST("/first-start", { body: { ...fields, key: keyIn(key ?? brought) } })),
    onSuccess: async (session) => {
      await navigate({ to: "/team" }); // before the frame comes, whose front page leads elsewhere
      client.setQueryData(sessionKey, session);
      void client.invalidateQueries({ queryKey: ["front"] });
    },
  });
  const wrongKey = begin.error instanceof ApiError && begin.error.code === "wrong_key";
  const taken = begin.error instanceof ApiError && begin.error.status === 409;
  const must = { required: true, whitespace: true, message: s("required") };
  return (
    <Entry title={t("title")}>
      <div className={css.form}>
        <p className={css.hint}>{t("hint")}</p>
        <Form<Fields> layout="vertical" requiredMark={false} onFinish={(fields) => begin.mutate(fields)}>
          {(!brought || wrongKey) && (
            <Form.Item name="key" label={t("key")} extra={t("keyHint")} rules={[must]}>
              <Input size="large" autoComplete="off" spellCheck={false} maxLength={254} autoFocus />
            </Form.Item>
          )}
          <Form.Item name="company" label={t("company")} extra={t("companyHint")} rules={[must]}>
            <Input size="large" autoComplete="organization" maxLength={80} autoFocus={Boolean(brought)} />
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
            extra={s("passwordRule", { n: LEAST })}
            rules={[must, { min: LEAST, message: s("passwordShort", { n: LEAST }) }]}
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
