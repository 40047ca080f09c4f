/** Pages that people reach from a letter: forgotten password, reset link, invitation. */
import { LinkOutlined } from "@ant-design/icons";
import { api, take } from "@shouwen/kit/api/client.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Alert, Button, Form, Input } from "antd";
import { shell } from "../words.ts";
import { Entry, useCompanyName } from "./Entry.tsx";
import css from "./entry.module.css";
import { NewPassword } from "./NewPassword.tsx";

export function ForgotPage() {
  const t = useT(shell);
  const ask = useMutation({
    mutationFn: (body: { email: string }) => take(api.POST("/password-resets", { body })),
  });
  return (
    <Entry title={t("forgotTitle")}>
      <div className={css.form}>
        {ask.isSuccess ? (
          <Alert type="success" title={t("linkSent")} role="status" />
        ) : (
          <Form layout="vertical" requiredMark={false} onFinish={(fields) => ask.mutate(fields)}>
            <p className={css.hint}>{t("forgotHint")}</p>
            <Form.Item name="email" label={t("email")} rules={[{ required: true, message: t("required") }]}>
              <Input type="email" autoComplete="username" size="large" autoFocus />
            </Form.Item>
            {ask.error && <Alert type="error" title={ask.error.message} style={{ marginBottom: 16 }} />}
            <Button type="primary" htmlType="submit" size="large" block loading={ask.isPending}>
              {t("sendLink")}
            </Button>
          </Form>
        )}
        <div className={css.foot}>
          <Link to="/">{t("backToSignIn")}</Link>
        </div>
      </div>
    </Entry>
  );
}

export function ResetPage() {
  const t = useT(shell);
  const { token } = useParams({ strict: false }) as { token: string };
  const set = useMutation({
    mutationFn: (password: string) =>
      take(
        api.POST("/password-resets/{token}", {
          params: { path: { token } },
          body: { new: password },
        }),
      ),
  });
  return (
    <Entry title={t("forgotTitle")}>
      <div className={css.form}>
        {set.isSuccess ? (
          <Alert type="success" title={t("passwordSet")} role="status" />
        ) : (
          <NewPassword
            large
            error={set.error}
            pending={set.isPending}
            onSet={(password) => set.mutate(password)}
          />
        )}
        <div className={css.foot}>
          <Link to="/">{t("backToSignIn")}</Link>
        </div>
      </div>
    </Entry>
  );
}

export function InvitationPage() {
  const t = useT(shell);
  const company = useCompanyName();
  const { token } = useParams({ strict: false }) as { token: string };
  const params = { path: { token } };
  const guest = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => take(api.GET("/invitations/{token}", { params })),
    retry: false,
  });
  const join = useMutation({
    mutationFn: (password: string) => take(api.POST("/invitations/{token}", { params, body: { password } })),
    onSuccess: () => location.assign("/"),
  });
  const dead = guest.error && "status" in guest.error && Number(guest.error.status) < 500;
  return (
    <Entry title={dead ? t("linkDeadTitle") : t("invitationTitle", { company })}>
      <div className={css.form}>
        {guest.isPending && <Loading rows={3} />}
        {dead && (
          <Empty
            icon={<LinkOutlined />}
            title={t("linkDead")}
            text={t("linkDeadHint")}
            action={<Link to="/">{t("backToSignIn")}</Link>}
          />
        )}
        {guest.isError && !dead && <Failed error={guest.error} retry={() => guest.refetch()} />}
        {guest.data && (
          <>
            <p className={css.hint}>{t("invitationHint", guest.data)}</p>
            <NewPassword
              large
              error={join.error}
              pending={join.isPending}
              onSet={(word) => join.mutate(word)}
            />
          </>
        )}
      </div>
    </Entry>
  );
}
