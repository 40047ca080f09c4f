import type { CompanySettings } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Form, Input, InputNumber, Select } from "antd";
import { useSession } from "../../../shell/session.ts";
import { useTestMail } from "../queries.ts";
import { base } from "../words.ts";
import { Section } from "./Section.tsx";
import { Setting } from "./Setting.tsx";
import css from "./settings.module.css";

export function Mail({ settings }: { settings: CompanySettings }) {
  const t = useT(base);
  const { mail_host, mail_port, mail_user, mail_sender, mail_tls } = settings;
  const tls = (["starttls", "tls", "none"] as const).map((value) => ({ value, label: t(`tls_${value}`) }));
  return (
    <>
      <Section
        title={t("sending")}
        hint={t("mailHint")}
        draft="mail"
        secret="mail_password"
        values={{ mail_host, mail_port, mail_user, mail_sender, mail_tls, mail_password: "" }}
      >
        <div className={css.two}>
          <Setting name="mail_host" label={t("host")} hint={t("hostHint")}>
            <Input placeholder="smtp.example.com" />
          </Setting>
          <Setting name="mail_port" label={t("port")} hint={t("portHint")}>
            <InputNumber min={1} max={65535} precision={0} style={{ width: "100%" }} />
          </Setting>
          <Setting name="mail_tls" label={t("tls")} hint={t("tlsHint")}>
            <Select options={tls} />
          </Setting>
          <Setting name="mail_sender" label={t("sender")} hint={t("senderHint")}>
            <Input placeholder="service@example.com" inputMode="email" />
          </Setting>
          <Setting name="mail_user" label={t("user")} hint={t("userHint")}>
            <Input autoComplete="off" />
          </Setting>
          <Setting name="mail_password" label={t("password")} hint={t("passwordHint")}>
            <Input.Password
              autoComplete="new-password"
              placeholder={settings.mail_password_set ? t("passwordKept") : undefined}
            />
          </Setting>
        </div>
      </Section>
      <TestMail ready={settings.mail_ready} />
    </>
  );
}

/** One mail with the saved setting; the mail server's own words stay readable. */
function TestMail({ ready }: { ready: boolean }) {
  const t = useT(base);
  const { person } = useSession();
  const test = useTestMail();
  return (
    <section className={css.section}>
      <div className={css.about}>
        <h2>{t("testTitle")}</h2>
        <p>{t("testHint")}</p>
      </div>
      <Form layout="vertical" initialValues={{ to: person.email }}>
        <Form.Item name="to" label={t("testTo")} extra={!ready && t("testNotYet")}>
          <Input.Search
            inputMode="email"
            enterButton={t("test")}
            disabled={!ready}
            loading={test.isPending}
            onSearch={(to) => to.trim() && test.mutate(to.trim())}
          />
        </Form.Item>
        <div aria-live="polite" className={css.result}>
          {test.isSuccess && <Alert type="success" showIcon title={t("testSent", { to: test.variables })} />}
          {test.isError && <Alert type="error" showIcon title={test.error.message} />}
        </div>
      </Form>
    </section>
  );
}
