import { DownOutlined } from "@ant-design/icons";
import type { Standard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty, Loading } from "@shouwen/kit/ui/States.tsx";
import { Link, useNavigate } from "@tanstack/react-router";
import { Alert, App, Button, Dropdown } from "antd";
import { useRef, useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { manual } from "../manual/words.ts";
import { ReadyDialog } from "../parts/ReadyDialog.tsx";
import css from "../parts/standards.module.css";
import { VersionRow } from "../parts/VersionRow.tsx";
import { versions } from "../parts/words.ts";
import { useStandards, useUploadDraft, useVersions } from "../queries.ts";
import { useSaid } from "../said.ts";
import { standards } from "../words.ts";

/** 标准: every standard with its versions, how far each is, and for whom. */
export function ListPage() {
  const t = useT(standards);
  const m = useT(manual);
  const can = useCan();
  const found = useStandards();
  const upload = useUploadDraft();
  const make = can("standards.change") && <NewStandard upload={upload} />;
  return (
    <Page
      title={t("title")}
      actions={
        <>
          <Link to="/standards/templates" className={css.beside}>
            {m("templates")}
          </Link>
          {make}
        </>
      }
    >
      {upload.error && (
        <Alert type="error" title={upload.error.message} closable style={{ marginBottom: 12 }} role="alert" />
      )}
      <Query of={found}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t("none")} text={t("noneHint")} action={make} />
          ) : (
            page.items.map((standard) => <Line key={standard.code} standard={standard} />)
          )
        }
      </Query>
    </Page>
  );
}

function NewStandard({ upload }: { upload: ReturnType<typeof useUploadDraft> }) {
  const t = useT(versions);
  const file = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [ready, setReady] = useState(false);
  const send = (chosen: File) =>
    upload.mutate(chosen, {
      onSuccess: (made) => {
        void message.success(t("made", { n: made.version }));
        void navigate({ to: "/standards/$version", params: { version: String(made.id) } });
      },
    });
  const items = [
    { key: "ready", label: t("fromReady"), onClick: () => setReady(true) },
    { key: "file", label: t("fromFile"), onClick: () => file.current?.click() },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={["click"]}>
        <Button type="primary" icon={<DownOutlined />} iconPlacement="end" loading={upload.isPending}>
          {t("newStandard")}
        </Button>
      </Dropdown>
      <input
        ref={file}
        type="file"
        accept=".yaml,.yml"
        hidden
        aria-label={t("fromFile")}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = "";
          if (chosen) send(chosen);
        }}
      />
      <ReadyDialog open={ready} onClose={() => setReady(false)} />
    </>
  );
}

function Line({ standard }: { standard: Standard }) {
  const t = useT(versions);
  const said = useSaid();
  const found = useVersions(standard.code);
  return (
    <section className={css.standard}>
      <div className={css.top}>
        <h2>{said(standard.name)}</h2>
        <span className={css.faint}>{standard.code}</span>
        {standard.in_force && !standard.usual && <span className={css.elsewhere}>{t("elsewhere")}</span>}
      </div>
      <Query of={found} loading={<Loading rows={standard.versions} height={44} />}>
        {(page) => page.items.map((version) => <VersionRow key={version.id} version={version} />)}
      </Query>
    </section>
  );
}
