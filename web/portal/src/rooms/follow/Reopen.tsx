import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, Input } from "antd";
import { useState } from "react";
import { portal } from "../../shell/api.ts";
import { Field } from "../../shell/Field.tsx";
import { trouble } from "../../shell/trouble.ts";
import { shell } from "../../shell/words.ts";
import css from "./follow.module.css";
import { useVerb } from "./queries.ts";
import { follow as words } from "./words.ts";

export function Reopen({ follow, onDone }: { follow: string; onDone: () => void }) {
  const t = useT(words);
  const s = useT(shell);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [judged, setJudged] = useState(false);
  const reopen = useVerb(
    follow,
    (why: string) => portal.reopen(follow, why),
    () => {
      setOpen(false);
      onDone();
    },
  );
  if (!open) return <Button onClick={() => setOpen(true)}>{t("reopen")}</Button>;
  return (
    <form
      className={css.reopen}
      onSubmit={(event) => {
        event.preventDefault();
        setJudged(true);
        if (reason.trim()) reopen.mutate(reason.trim());
      }}
    >
      <Field label={t("reopenWhy")} fault={judged && !reason.trim() ? s("required") : undefined}>
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 3, maxRows: 8 }}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <div role="alert">{reopen.error && <p className={css.wrong}>{trouble(reopen.error)}</p>}</div>
      <div className={css.actions}>
        <Button type="primary" htmlType="submit" loading={reopen.isPending}>
          {t("reopenSend")}
        </Button>
        <Button onClick={() => setOpen(false)}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
