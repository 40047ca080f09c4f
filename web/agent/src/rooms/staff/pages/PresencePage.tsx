import type { PresenceKind } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Button, Switch, Table } from "antd";
import { useState } from "react";
import { ChangedLast } from "../../../shell/Changed.tsx";
import { Page } from "../../../shell/Page.tsx";
import { useSmall } from "../../../shell/small.ts";
import { RowActions, useMayChange } from "../parts/RowActions.tsx";
import { type Draft, RowDialog } from "../parts/RowDialog.tsx";
import css from "../parts/staff.module.css";
import { Tabs } from "../parts/Tabs.tsx";
import { usePresenceKinds } from "../reference.ts";
import { staff } from "../words.ts";

/** What every company begins with, and those of them that the house itself relies on. */
const BUILT_IN = ["online", "busy", "away", "after_contact", "break", "meal", "training", "offline"];
const RELIED_ON = ["online", "away", "after_contact", "offline"];
const KINDS = ["ReferenceChanged", "ReferenceAdded"];

export function PresencePage() {
  const t = useT(staff);
  const [archived, setArchived] = useState(false);
  const [draft, setDraft] = useState<Draft>();
  const found = usePresenceKinds(archived);
  const may = useMayChange();
  return (
    <Page title={t("title")} place={t("presenceKinds")} tabs={<Tabs />}>
      <p className={css.hint}>{t("presenceHint")}</p>
      <div className={css.bar}>
        <span>
          <Switch size="small" checked={archived} onChange={setArchived} aria-label={t("showArchived")} />{" "}
          {t("showArchived")}
        </span>
        {may && (
          <Button onClick={() => setDraft({ id: undefined, fields: { takes_work: false } })}>
            {t("add")}
          </Button>
        )}
      </div>
      <Query of={found}>{(page) => <Rows rows={page.items} onDraft={setDraft} />}</Query>
      <RowDialog sort="presence-kinds" draft={draft} onClose={() => setDraft(undefined)} />
    </Page>
  );
}

function Rows({ rows, onDraft }: { rows: PresenceKind[]; onDraft: (draft: Draft) => void }) {
  const t = useT(staff);
  const lang = useLanguage();
  const small = useSmall();
  const may = useMayChange();
  return (
    <Table<PresenceKind>
      className={css.table}
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={rows}
      columns={[
        {
          title: t("called"),
          render: (_, row) => (
            <>
              {(lang === "en" && row.name_en) || row.name}{" "}
              {BUILT_IN.includes(row.code) && <Tag tone="none">{t("builtIn")}</Tag>}{" "}
              {row.archived && <Tag>{t("archivedMark")}</Tag>}
            </>
          ),
        },
        {
          title: t("takesWork"),
          width: 120,
          render: (_, row) => (
            <Tag tone={row.takes_work ? "done" : "wait"}>{t(row.takes_work ? "takesWork" : "takesNone")}</Tag>
          ),
        },
        { title: t("code"), dataIndex: "code", width: 160, responsive: ["md"] },
        {
          width: 280,
          responsive: ["lg"],
          className: css.gone,
          render: (_, row) => <ChangedLast kinds={KINDS} row={row.code} sort="presence_kind" />,
        },
        {
          align: "end",
          width: small ? 48 : may ? 160 : 1,
          render: (_, row) => (
            <RowActions
              sort="presence-kinds"
              row={row}
              fixed={RELIED_ON.includes(row.code)}
              onEdit={() => onDraft({ id: row.id, fields: row, fixed: RELIED_ON.includes(row.code) })}
            />
          ),
        },
      ]}
    />
  );
}
