import type { Webhook } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, App, Button, Input, Modal, Popconfirm, Switch } from "antd";
import { useState } from "react";
import { useChange, useRenew, useTest } from "../queries.ts";
import { webhooks } from "../words.ts";
import { Became, Deliveries, useWhy } from "./Deliveries.tsx";
import { Secret } from "./NewAddress.tsx";
import css from "./webhooks.module.css";

export function Address({ hook }: { hook: Webhook }) {
  const t = useT(webhooks);
  const [shown, setShown] = useState(false);
  return (
    <article className={css.address} aria-label={hook.code}>
      <div className={css.head}>
        <div className={css.about}>
          <strong>{hook.code}</strong>
          <span className={css.url}>{hook.url}</span>
          <small>{hook.last ? <Became delivery={hook.last} /> : t("never")}</small>
        </div>
        <Tools hook={hook} shown={shown} onShow={() => setShown(!shown)} />
      </div>
      {shown && <Deliveries id={hook.id} />}
    </article>
  );
}

function Tools({ hook, shown, onShow }: { hook: Webhook; shown: boolean; onShow: () => void }) {
  const t = useT(webhooks);
  const { message } = App.useApp();
  const change = useChange(hook.id);
  const renew = useRenew(hook.id);
  const [editing, setEditing] = useState(false);
  const failed = (error: Error) => void message.error(error.message);
  return (
    <div className={css.tools}>
      <Test hook={hook} />
      <Button size="small" aria-expanded={shown} onClick={onShow}>
        {t(shown ? "hide" : "show")}
      </Button>
      <Button size="small" onClick={() => setEditing(true)}>
        {t("edit")}
      </Button>
      <Popconfirm
        title={t("renewSure", { code: hook.code })}
        description={t("renewHint")}
        okText={t("renew")}
        cancelText={t("cancel")}
        onConfirm={() => renew.mutate(undefined, { onError: failed })}
      >
        <Button size="small">{t("renew")}</Button>
      </Popconfirm>
      <Switch
        checked={hook.active}
        loading={change.isPending}
        checkedChildren={t("active")}
        unCheckedChildren={t("off")}
        aria-label={`${t("active")} ${hook.code}`}
        onChange={(active) => change.mutate({ active }, { onError: failed })}
      />
      {renew.data && <Secret made={renew.data} onClose={renew.reset} />}
      {editing && <Edit hook={hook} onClose={() => setEditing(false)} />}
    </div>
  );
}

function Test({ hook }: { hook: Webhook }) {
  const t = useT(webhooks);
  const why = useWhy();
  const { message } = App.useApp();
  const test = useTest(hook.id);
  const run = () =>
    test.mutate(undefined, {
      onSuccess: (done) =>
        done.state === "sent"
          ? void message.success(t("tested", { answer: done.answer ?? "" }))
          : void message.error(t("notTested", { why: why(done) })),
      onError: (error) => void message.error(error.message),
    });
  return (
    <Button size="small" loading={test.isPending} onClick={run} aria-label={`${t("test")} ${hook.code}`}>
      {t("test")}
    </Button>
  );
}

function Edit({ hook, onClose }: { hook: Webhook; onClose: () => void }) {
  const t = useT(webhooks);
  const change = useChange(hook.id);
  const [url, setUrl] = useState(hook.url);
  return (
    <Modal
      open
      title={`${t("edit")} · ${hook.code}`}
      okText={t("save")}
      cancelText={t("cancel")}
      okButtonProps={{ loading: change.isPending, disabled: !url.trim() }}
      onOk={() => change.mutate({ url: url.trim() }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <Input
        type="url"
        value={url}
        maxLength={1000}
        aria-label={t("url")}
        autoFocus
        onChange={(event) => setUrl(event.target.value)}
      />
      {change.error && <Alert type="error" title={change.error.message} role="alert" className={css.fault} />}
    </Modal>
  );
}
