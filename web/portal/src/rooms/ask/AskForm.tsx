import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Input } from "antd";
import { useEffect, useRef, useState } from "react";
import { type Asked, portal } from "../../shell/api.ts";
import { useConfig } from "../../shell/config.ts";
import { Field } from "../../shell/Field.tsx";
import { Files } from "../../shell/Files.tsx";
import { Trap } from "../../shell/Trap.tsx";
import { hold } from "../../shell/tickets.ts";
import { fieldTroubles, trouble } from "../../shell/trouble.ts";
import css from "./ask.module.css";
import { check, type Faults, type Field as Name } from "./check.ts";
import { blank, type Draft, dropDraft, hasWords, keepDraft, readDraft } from "./draft.ts";
import { KindPicker } from "./KindPicker.tsx";
import { Places } from "./Places.tsx";
import { send } from "./send.ts";
import { ask } from "./words.ts";

export function AskForm(props: { onDone: (asked: Asked) => void }) {
  const t = useT(ask);
  const config = useConfig();
  const [draft, setDraft] = useState(readDraft);
  const [restored, setRestored] = useState(() => hasWords(draft));
  const [judged, setJudged] = useState(false);
  const [uploading, setUploading] = useState(false);
  const [trap, setTrap] = useState("");
  const page = useRef<HTMLFormElement>(null);
  const sending = useMutation({
    mutationFn: () => send(draft, trap, config.form, portal.config),
    onSuccess: (asked) => {
      hold({ number: asked.number, follow: asked.follow, subject: draft.description.trim().slice(0, 60) });
      dropDraft(draft);
      props.onDone(asked);
    },
  });
  useEffect(() => keepDraft(draft), [draft]);

  const faults: Faults = judged ? check(draft) : {};
  const told = fieldTroubles(sending.error);
  const fault = (name: Name, field: string) => {
    const word = faults[name];
    return word ? t(word) : told[field];
  };
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const submit = () => {
    setJudged(true);
    if (Object.keys(check(draft)).length === 0) sending.mutate();
    else setTimeout(() => page.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const count = Object.keys(faults).length;
  const wrong = count ? t("fix", { n: count }) : sending.isPending ? undefined : trouble(sending.error);

  return (
    <form
      ref={page}
      noValidate
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div>
        <h1 className={css.title}>{t("title")}</h1>
        <p className={css.lead}>{t("lead")}</p>
      </div>
      {restored && (
        <Alert
          type="info"
          title={t("draftKept")}
          action={
            <Button
              type="link"
              onClick={() => {
                setDraft({ ...blank, name: draft.name, phone: draft.phone, email: draft.email });
                setRestored(false);
              }}
            >
              {t("draftDrop")}
            </Button>
          }
        />
      )}
      <KindPicker types={config.problem_types} value={draft.kind} onChange={(kind) => set({ kind })} />
      <Field label={t("description")} hint={t("descriptionHint")} fault={fault("description", "description")}>
        <Input.TextArea
          value={draft.description}
          onChange={(event) => set({ description: event.target.value })}
          autoSize={{ minRows: 5, maxRows: 16 }}
          maxLength={config.limits.description}
        />
      </Field>
      <Files
        kept={draft.files}
        right={{ form: config.form }}
        onChange={(change) => setDraft((before) => ({ ...before, files: change(before.files) }))}
        onBusy={setUploading}
      />
      <fieldset className={css.group}>
        <legend className={css.label}>{t("contact")}</legend>
        <p className={css.hint}>{t("contactHint")}</p>
        <div className={css.columns}>
          <Field label={t("phone")} fault={fault("phone", "contact.phone")}>
            <Input
              type="tel"
              autoComplete="tel"
              maxLength={40}
              value={draft.phone}
              onChange={(event) => set({ phone: event.target.value })}
            />
          </Field>
          <Field label={t("email")} fault={fault("email", "contact.email")}>
            <Input
              type="email"
              autoComplete="email"
              maxLength={254}
              value={draft.email}
              onChange={(event) => set({ email: event.target.value })}
            />
          </Field>
          <Field label={t("name")} fault={told["contact.name"]}>
            <Input
              autoComplete="name"
              maxLength={80}
              value={draft.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          </Field>
        </div>
      </fieldset>
      <Places product={draft.product} region={draft.region} onChange={set} />
      <Trap value={trap} onChange={setTrap} />
      <div className={css.send}>
        <div role="alert">{wrong && <p className={css.wrong}>{wrong}</p>}</div>
        <Button
          type="primary"
          htmlType="submit"
          size="large"
          block
          loading={sending.isPending}
          disabled={uploading}
        >
          {t(sending.isPending ? "sending" : "send")}
        </Button>
      </div>
    </form>
  );
}
