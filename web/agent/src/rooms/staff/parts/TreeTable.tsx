import type { TreeRow } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Button, Switch, Table } from "antd";
import { useState } from "react";
import { useSmall } from "../../../shell/small.ts";
import { type Tree, useTreeRows } from "../reference.ts";
import { staff } from "../words.ts";
import { type Nested, nested } from "./nested.ts";
import { RowActions, useMayChange } from "./RowActions.tsx";
import { type Draft, RowDialog } from "./RowDialog.tsx";
import css from "./staff.module.css";

export function TreeTable({ kind }: { kind: Tree }) {
  const t = useT(staff);
  const [archived, setArchived] = useState(false);
  const [draft, setDraft] = useState<Draft>();
  const found = useTreeRows(kind, archived);
  const may = useMayChange();
  return (
    <>
      <div className={css.bar}>
        <span>
          <Switch size="small" checked={archived} onChange={setArchived} aria-label={t("showArchived")} />{" "}
          {t("showArchived")}
        </span>
        {may && <Button onClick={() => setDraft({ id: undefined, fields: {} })}>{t("add")}</Button>}
      </div>
      <Query of={found}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t("emptyTree")} text={t("emptyTreeHint")} />
          ) : (
            <Rows kind={kind} rows={page.items} onDraft={setDraft} />
          )
        }
      </Query>
      <RowDialog sort={kind} draft={draft} onClose={() => setDraft(undefined)} />
    </>
  );
}

function Rows({ kind, rows, onDraft }: { kind: Tree; rows: TreeRow[]; onDraft: (draft: Draft) => void }) {
  const t = useT(staff);
  const lang = useLanguage();
  const small = useSmall();
  const may = useMayChange();
  return (
    <Table<Nested<TreeRow>>
      className={css.table}
      size="small"
      rowKey="id"
      pagination={false}
      expandable={{ defaultExpandAllRows: true }}
      dataSource={nested(rows)}
      columns={[
        {
          title: t("called"),
          render: (_, row) => (
            <>
              {(lang === "en" && row.name_en) || row.name} {row.archived && <Tag>{t("archivedMark")}</Tag>}
            </>
          ),
        },
        { title: t("code"), dataIndex: "code", width: 200, className: css.gone, responsive: ["md"] },
        {
          align: "end",
          width: small ? 48 : may ? 260 : 1,
          render: (_, { children: _children, ...row }) => (
            <RowActions
              sort={kind}
              row={row}
              onEdit={() => onDraft({ id: row.id, fields: row })}
              onAddUnder={
                kind === "skills" ? undefined : () => onDraft({ id: undefined, fields: { parent: row.id } })
              }
            />
          ),
        },
      ]}
    />
  );
}
