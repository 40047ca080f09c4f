import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { useNavigate } from "@tanstack/react-router";
import { Alert, App, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useSaid } from "../said.ts";
import { type Ready, useDraftReady, useReady } from "./queries.ts";
import css from "./versions.module.css";
import { versions } from "./words.ts";

const CODE = /^[a-z][a-z0-9_-]{0,47}$/;

/** A new standard from one that is shipped: choose, give it a code where its own is taken. */
export function ReadyDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT(versions);
  const ready = useReady(open);
  const make = useDraftReady();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<Ready>();
  const [code, setCode] = useState("");
  const good = chosen !== undefined && (chosen.taken ? CODE.test(code) : code === "" || CODE.test(code));
  const go = () =>
    chosen &&
    make.mutate(
      { name: chosen.name, code: code || null },
      {
        onSuccess: (made) => {
          void message.success(t("made", { n: made.version }));
          onClose();
          void navigate({ to: "/standards/$version", params: { version: String(made.id) } });
        },
      },
    );
  return (
    <Modal
      open={open}
      width={640}
      title={t("readyTitle")}
      okText={t("makeDraft")}
      cancelText={t("cancel")}
      okButtonProps={{ disabled: !good, loading: make.isPending }}
      onOk={go}
      onCancel={onClose}
    >
      <p className={css.hint}>{t("readyHint")}</p>
      <Query of={ready}>
        {(page) => <Choices ready={page.items} chosen={chosen} onChoose={setChosen} />}
      </Query>
      {chosen && (
        <Form.Item
          layout="vertical"
          label={t("code")}
          extra={t("codeHint")}
          validateStatus={code && !CODE.test(code) ? "error" : undefined}
          help={chosen.taken && !code ? t("readyTaken", { code: chosen.code }) : undefined}
          style={{ marginTop: 12, marginBottom: 0 }}
        >
          <Input
            value={code}
            placeholder={chosen.taken ? `${chosen.code}-2` : chosen.code}
            maxLength={48}
            onChange={(event) => setCode(event.target.value.trim())}
          />
        </Form.Item>
      )}
      {make.error && <Alert type="error" title={make.error.message} role="alert" />}
    </Modal>
  );
}

interface ChoicesProps {
  ready: readonly Ready[];
  chosen: Ready | undefined;
  onChoose: (one: Ready) => void;
}

function Choices({ ready, chosen, onChoose }: ChoicesProps) {
  const t = useT(versions);
  const said = useSaid();
  return (
    <div className={css.ready} role="radiogroup" aria-label={t("readyTitle")}>
      {ready.map((one) => (
        <label key={one.name} className={css.choice} data-chosen={one.name === chosen?.name}>
          <input
            type="radio"
            name="ready"
            checked={one.name === chosen?.name}
            onChange={() => onChoose(one)}
          />
          <b>{said(one.title)}</b>
          <small>{t("readySize", { nodes: one.nodes, limits: one.limits })}</small>
          <span>{said(one.about)}</span>
        </label>
      ))}
    </div>
  );
}
