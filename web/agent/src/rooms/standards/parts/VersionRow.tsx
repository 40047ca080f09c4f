import { MoreOutlined } from "@ant-design/icons";
import type { Version } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Tag, type Tone } from "@shouwen/kit/ui/Tag.tsx";
import { moment } from "@shouwen/kit/ui/time.ts";
import { Link, useNavigate } from "@tanstack/react-router";
import { App, Button, Dropdown } from "antd";
import { useCan } from "../../../shell/session.ts";
import { standards } from "../words.ts";
import { type Interval, useCopy } from "./queries.ts";
import { forAll, holds, shownOf, useScopeSaid } from "./scope.ts";
import css from "./versions.module.css";
import { useWho } from "./who.ts";
import { versions } from "./words.ts";

const TONE: Record<Version["status"], Tone> = {
  draft: "due",
  sent_back: "late",
  review: "brand",
  approved: "brand",
  published: "wait",
  retired: "none",
};

/** How far it is; once it takes new tickets, whether all of them or some. */
export function VersionState({ version }: { version: Version }) {
  const t = useT(standards);
  const now = Date.now();
  const held = version.status === "published" ? version.intervals.filter((one) => holds(one, now)) : [];
  if (held.length === 0) return <Tag tone={TONE[version.status]}>{t(version.status)}</Tag>;
  return <Tag tone="done">{t(held.some(forAll) ? "inForce" : "inForceSome")}</Tag>;
}

/** Whether it takes new tickets now: published, and not only from later on. */
export function takesNow(version: Version): boolean {
  const now = Date.now();
  return version.intervals.some((one) => holds(one, now));
}

/** A version in one line: its state, for which tickets and since when, who made and who reviewed it. */
export function VersionRow({ version }: { version: Version }) {
  const t = useT(versions);
  const s = useT(standards);
  return (
    <div className={css.row}>
      <Link to="/standards/$version" params={{ version: String(version.id) }}>
        {s("version", { n: version.version })}
      </Link>
      <VersionState version={version} />
      <Since version={version} />
      <Hands version={version} />
      <div className={css.rowActions}>
        <Link to="/standards/$version/manual" params={{ version: String(version.id) }}>
          {t("manual")}
        </Link>
        <More version={version} />
      </div>
    </div>
  );
}

function Since({ version }: { version: Version }) {
  const t = useT(versions);
  const lang = useLanguage();
  const said = useScopeSaid();
  const now = Date.now();
  const found = shownOf(version.intervals, now);
  if (found.length === 0) return <small>{t("changedOn", { at: moment(version.changed_at, lang) })}</small>;
  const when = ({ begins_at }: Interval) =>
    version.status === "retired" && version.retired_at
      ? t("until", { at: moment(version.retired_at, lang) })
      : t(Date.parse(begins_at) > now ? "takesEffect" : "since", { at: moment(begins_at, lang) });
  return (
    <small>
      {found.map((one) => (
        <span key={`${one.begins_at}-${said(one)}`} className={css.interval}>
          <b>{said(one)}</b> {when(one)}
          {one.reason && <i>{t("wasBack", { reason: one.reason })}</i>}
        </span>
      ))}
    </small>
  );
}

function Hands({ version }: { version: Version }) {
  const t = useT(versions);
  const who = useWho();
  const parts = [t("madeBy", { name: who(version.made_by) })];
  if (version.reviewed_by && version.status !== "sent_back")
    parts.push(t("reviewedBy", { name: who(version.reviewed_by) }));
  return <small>{parts.join(" · ")}</small>;
}

function More({ version }: { version: Version }) {
  const t = useT(versions);
  const can = useCan();
  const copy = useCopy(version.id);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const begin = () =>
    copy.mutate(undefined, {
      onSuccess: (made) => {
        void message.success(t("made", { n: made.version }));
        void navigate({ to: "/standards/$version", params: { version: String(made.id) } });
      },
      onError: (error) => void message.error(error.message),
    });
  const items = [
    ...(can("standards.change") ? [{ key: "copy", label: t("copy"), onClick: begin }] : []),
    {
      key: "yaml",
      label: <a href={`/api/v1/standard-versions/${version.id}/yaml`}>{t("download")}</a>,
    },
  ];
  return (
    <Dropdown menu={{ items }} trigger={["click"]}>
      <Button
        type="text"
        size="small"
        icon={<MoreOutlined />}
        aria-label={t("more")}
        loading={copy.isPending}
      />
    </Dropdown>
  );
}
