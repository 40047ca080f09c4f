import { UploadOutlined } from "@ant-design/icons";
import type { Standard, Version } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Moment } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import { Alert, App, Button, Upload } from "antd";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import css from "../parts/standards.module.css";
import { useStandards, useUploadDraft, useVersions } from "../queries.ts";
import { useSaid } from "../said.ts";
import { standards } from "../words.ts";

export function ListPage() {
  const t = useT(standards);
  const can = useCan();
  const found = useStandards();
  const upload = useUploadDraft();
  const { message } = App.useApp();
  const send = (file: File) => {
    upload.mutate(file, { onSuccess: (made) => void message.success(t("uploaded", { n: made.version })) });
    return false;
  };
  return (
    <Page
      title={t("title")}
      actions={
        can("standards.change") && (
          <Upload accept=".yaml,.yml" showUploadList={false} beforeUpload={send}>
            <Button icon={<UploadOutlined />} loading={upload.isPending}>
              {t("upload")}
            </Button>
          </Upload>
        )
      }
    >
      {upload.error && (
        <Alert type="error" title={upload.error.message} closable style={{ marginBottom: 12 }} />
      )}
      <Query of={found}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t("none")} text={t("noneHint")} />
          ) : (
            page.items.map((standard) => <Versions key={standard.code} standard={standard} />)
          )
        }
      </Query>
    </Page>
  );
}

function Versions({ standard }: { standard: Standard }) {
  const said = useSaid();
  const found = useVersions(standard.code);
  return (
    <section className={css.standard}>
      <div className={css.top}>
        <h2>{said(standard.name)}</h2>
        <span className={css.faint}>{standard.code}</span>
      </div>
      <Query of={found}>
        {(page) =>
          page.items.map((version) => (
            <VersionRow key={version.id} version={version} inForce={version.id === standard.in_force?.id} />
          ))
        }
      </Query>
    </section>
  );
}

function VersionRow({ version, inForce }: { version: Version; inForce: boolean }) {
  const t = useT(standards);
  const when =
    version.status === "retired"
      ? (["retiredAt", version.retired_at] as const)
      : version.status === "published"
        ? (["publishedAt", version.published_at] as const)
        : (["changedAt", version.changed_at] as const);
  return (
    <div className={css.row}>
      <Link to="/standards/$version" params={{ version: String(version.id) }}>
        {t("version", { n: version.version })}
      </Link>
      <VersionState status={version.status} inForce={inForce} />
      <small>
        {t(when[0])} <Moment at={when[1]} />
      </small>
      <div className={css.actions}>
        <Button type="text" size="small" href={`/api/v1/standard-versions/${version.id}/yaml`}>
          {t("download")}
        </Button>
      </div>
    </div>
  );
}

export function VersionState({ status, inForce }: { status: Version["status"]; inForce?: boolean }) {
  const t = useT(standards);
  if (inForce) return <Tag tone="done">{t("inForce")}</Tag>;
  return <Tag tone={status === "draft" ? "due" : "wait"}>{t(status)}</Tag>;
}
