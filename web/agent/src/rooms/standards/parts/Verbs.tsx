import { MoreOutlined } from "@ant-design/icons";
import { ApiError } from "@shouwen/kit/api/errors.ts";
import type { StandardMap, Text } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import { App, Button, Dropdown } from "antd";
import { useState } from "react";
import { useSaid } from "../said.ts";
import { useRefused } from "./lasting.ts";
import { PublishDialog } from "./PublishDialog.tsx";
import { useSubmit } from "./queries.ts";
import { ReviewDialog } from "./ReviewDialog.tsx";
import { RetireDialog, RollBackDialog } from "./TakeBack.tsx";
import css from "./versions.module.css";
import { versions } from "./words.ts";

type Fault = Text & { place: string };
type Opened = "review" | "publish" | "roll_back" | "retire";

/** What this person may do with the version now: the next step as the one primary button, the rest beside it. */
export function Verbs({ version }: { version: StandardMap }) {
  const t = useT(versions);
  const { message } = App.useApp();
  const [opened, setOpened] = useState<Opened>();
  const said = useSaid();
  const submit = useSubmit(version.id);
  const refused = useRefused(version);
  const may = (verb: (typeof version.may)[number]) => version.may.includes(verb);
  const published = version.status === "published";
  const hand = () =>
    submit.mutate(undefined, {
      onSuccess: () => void message.success(t("submitted")),
      onError: (error) => void message.error(`${error.message} ${faulty(error)}`.trim()),
    });
  /** The first fault, and at which node it lies. */
  const faulty = (error: Error) => {
    const [fault] = (error instanceof ApiError ? (error.detail.faults as Fault[]) : undefined) ?? [];
    const node = version.nodes.find((one) => fault?.place.startsWith(`nodes.${one.id}`));
    return [said(node?.name), said(fault)].filter(Boolean).join(" · ");
  };
  const close = () => setOpened(undefined);
  const items = [
    ...(published && may("publish")
      ? [{ key: "publish", label: t("publishAgain"), onClick: () => setOpened("publish") }]
      : []),
    ...(may("retire")
      ? [
          {
            key: "retire",
            label: refused.retire ? <Refused label={t("retire")} why={t("retireLast")} /> : t("retire"),
            disabled: refused.retire,
            onClick: () => setOpened("retire"),
          },
        ]
      : []),
    {
      key: "manual",
      label: (
        <Link to="/standards/$version/manual" params={{ version: String(version.id) }}>
          {t("manual")}
        </Link>
      ),
    },
    { key: "yaml", label: <a href={`/api/v1/standard-versions/${version.id}/yaml`}>{t("download")}</a> },
  ];
  return (
    <>
      {may("roll_back") && !refused.rollBack && (
        <Button size="small" onClick={() => setOpened("roll_back")}>
          {t("rollBack")}
        </Button>
      )}
      {may("submit") && (
        <Button type="primary" size="small" loading={submit.isPending} onClick={hand}>
          {t("submit")}
        </Button>
      )}
      {may("review") && (
        <Button type="primary" size="small" onClick={() => setOpened("review")}>
          {t("review")}
        </Button>
      )}
      {may("publish") && !published && (
        <Button type="primary" size="small" onClick={() => setOpened("publish")}>
          {t("publish")}
        </Button>
      )}
      <Dropdown menu={{ items }} trigger={["click"]}>
        <Button size="small" icon={<MoreOutlined />} aria-label={t("more")} />
      </Dropdown>
      {opened === "review" && <ReviewDialog version={version} onClose={close} />}
      {opened === "publish" && <PublishDialog version={version} onClose={close} />}
      {opened === "roll_back" && <RollBackDialog version={version} onClose={close} />}
      {opened === "retire" && <RetireDialog version={version} onClose={close} />}
    </>
  );
}

function Refused({ label, why }: { label: string; why: string }) {
  return (
    <span className={css.refused}>
      {label}
      <small>{why}</small>
    </span>
  );
}
