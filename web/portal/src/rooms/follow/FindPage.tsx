import { ApiError } from "@shouwen/kit/api/errors.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import { portal } from "../../shell/api.ts";
import { Field } from "../../shell/Field.tsx";
import { hold } from "../../shell/tickets.ts";
import { usePageTitle } from "../../shell/title.ts";
import { trouble } from "../../shell/trouble.ts";
import { shell } from "../../shell/words.ts";
import css from "./follow.module.css";
import { Recent } from "./Recent.tsx";
import { follow } from "./words.ts";

export function FindPage() {
  const t = useT(follow);
  const s = useT(shell);
  const go = useNavigate();
  const [number, setNumber] = useState("");
  const [contact, setContact] = useState("");
  const [judged, setJudged] = useState(false);
  usePageTitle(t("findTitle"));
  const find = useMutation({
    mutationFn: () => portal.find({ number: number.trim(), contact: contact.trim() }),
    onSuccess: ({ follow: key, ticket }) => {
      hold({ number: ticket.number, follow: key, subject: ticket.subject });
      void go({ to: "/ticket/$number", params: { number: ticket.number } });
    },
  });
  const absent = find.error instanceof ApiError && find.error.status === 404;
  const missing = (value: string) => (judged && !value.trim() ? s("required") : undefined);
  return (
    <div className={css.page}>
      <form
        noValidate
        className={css.panel}
        onSubmit={(event) => {
          event.preventDefault();
          setJudged(true);
          if (number.trim() && contact.trim()) find.mutate();
        }}
      >
        <div>
          <h1 className={css.title}>{t("findTitle")}</h1>
          <p className={css.soft}>{t("findLead")}</p>
        </div>
        <Field label={t("number")} hint={t("numberHint")} fault={missing(number)}>
          <Input
            value={number}
            maxLength={40}
            autoCapitalize="characters"
            autoComplete="off"
            onChange={(event) => setNumber(event.target.value)}
          />
        </Field>
        <Field label={t("contact")} fault={missing(contact)}>
          <Input
            value={contact}
            maxLength={254}
            autoComplete="off"
            onChange={(event) => setContact(event.target.value)}
          />
        </Field>
        <div role="alert">
          {find.error && <p className={css.wrong}>{absent ? t("notFound") : trouble(find.error)}</p>}
        </div>
        <Button type="primary" htmlType="submit" size="large" block loading={find.isPending}>
          {t("find")}
        </Button>
      </form>
      <Recent />
    </div>
  );
}
