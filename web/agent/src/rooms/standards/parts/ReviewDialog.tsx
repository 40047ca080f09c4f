import { CheckCircleFilled, CloseCircleFilled, InfoCircleFilled } from "@ant-design/icons";
import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Loading } from "@shouwen/kit/ui/States.tsx";
import { Link } from "@tanstack/react-router";
import { Alert, App, Button, Form, Input, Modal } from "antd";
import { type ReactNode, useState } from "react";
import { useChanges } from "../difference/queries.ts";
import { useFaults } from "../queries.ts";
import { useSaid } from "../said.ts";
import { useReview } from "./queries.ts";
import css from "./versions.module.css";
import { useWho } from "./who.ts";
import { versions } from "./words.ts";

/** The second person's look: what to see first, then yes or back with a note. */
export function ReviewDialog({ version, onClose }: { version: StandardMap; onClose: () => void }) {
  const t = useT(versions);
  const { message } = App.useApp();
  const faults = useFaults(version.id, true);
  const review = useReview(version);
  const [note, setNote] = useState("");
  const clean = faults.data?.items.length === 0;
  const say = (approved: boolean) =>
    review.mutate(
      { approved, note },
      {
        onSuccess: () => {
          void message.success(t(approved ? "approved" : "sentBack"));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      width={640}
      title={t("reviewTitle", { n: version.version })}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t("cancel")}
        </Button>,
        <Button
          key="back"
          danger
          disabled={!note.trim()}
          loading={review.isPending && !review.variables?.approved}
          onClick={() => say(false)}
        >
          {t("sendBack")}
        </Button>,
        <Button
          key="yes"
          type="primary"
          disabled={!clean}
          loading={review.isPending && review.variables?.approved}
          onClick={() => say(true)}
        >
          {t("approve")}
        </Button>,
      ]}
    >
      <ul className={css.checklist}>
        <Query of={faults} loading={<Loading rows={1} />}>
          {(page) => <Faults found={page.items} />}
        </Query>
        <Changed version={version} />
        <Hands version={version} />
      </ul>
      <Form layout="vertical">
        <Form.Item label={t("note")} extra={t("noteHint")} style={{ marginBottom: 0 }}>
          <Input.TextArea
            value={note}
            rows={3}
            maxLength={2000}
            onChange={(event) => setNote(event.target.value)}
          />
        </Form.Item>
      </Form>
      {review.error && <Alert type="error" title={review.error.message} role="alert" />}
    </Modal>
  );
}

function Point({ sort, children }: { sort: "good" | "bad" | "plain"; children: ReactNode }) {
  const icon = { good: <CheckCircleFilled />, bad: <CloseCircleFilled />, plain: <InfoCircleFilled /> }[sort];
  return (
    <li data-sort={sort}>
      {icon}
      <div>{children}</div>
    </li>
  );
}

/** Whatever keeps it from being published, each with its place. */
export function Faults({ found }: { found: readonly { place: string; code: string; message: string }[] }) {
  const t = useT(versions);
  if (found.length === 0) return <Point sort="good">{t("checkFaults")}</Point>;
  return (
    <Point sort="bad">
      {t("checkFaultsBad", { n: found.length })}
      {found.map((fault) => (
        <p key={`${fault.place}${fault.code}${fault.message}`}>
          {fault.message} <code>{fault.place}</code>
        </p>
      ))}
    </Point>
  );
}

function Changed({ version }: { version: StandardMap }) {
  const lang = useLanguage();
  const t = useT(versions);
  const said = useSaid();
  const changes = useChanges(version.before ?? 0, version.id);
  if (version.before === null) return <Point sort="plain">{t("checkFirst")}</Point>;
  const found = changes.data?.items ?? [];
  const first = found.slice(0, 5);
  return (
    <Point sort="plain">
      {t("checkChanges", { n: found.length })}{" "}
      <Link to="/standards/$version" params={{ version: String(version.id) }} search={{ tab: "changes" }}>
        {t("seeChanges")}
      </Link>
      {first.map((one) => (
        <p key={`${one.place}${one.what}${one.about.zh}`}>
          {said(one.name)} {said(one.about)}
          {one.before &&
            one.after &&
            `${lang === "en" ? ": " : "："}${short(said(one.before))} → ${short(said(one.after))}`}
        </p>
      ))}
    </Point>
  );
}

function short(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}

function Hands({ version }: { version: StandardMap }) {
  const lang = useLanguage();
  const t = useT(versions);
  const who = useWho();
  const names = [...new Set([who(version.made_by), who(version.submitted_by)])].join(
    lang === "en" ? ", " : "、",
  );
  return <Point sort="good">{t("checkHands", { names })}</Point>;
}
