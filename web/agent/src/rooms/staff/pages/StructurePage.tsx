import type { Department, Team } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Button, Table } from "antd";
import { useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useReference } from "../../../shell/reference.ts";
import { type Nested, nested } from "../parts/nested.ts";
import { RowActions, useMayChange } from "../parts/RowActions.tsx";
import { type Draft, RowDialog } from "../parts/RowDialog.tsx";
import css from "../parts/staff.module.css";
import { Tabs } from "../parts/Tabs.tsx";
import { useEverybody } from "../queries.ts";
import { useDepartments, useTeams } from "../reference.ts";
import { staff } from "../words.ts";

export function StructurePage() {
  const t = useT(staff);
  return (
    <Page title={t("title")} place={t("structure")} tabs={<Tabs />}>
      <div className={css.two}>
        <Departments />
        <Teams />
      </div>
    </Page>
  );
}

function useName(): (id: number | null) => string {
  const people = useEverybody();
  return (id) => people.find((person) => person.id === id)?.name ?? "";
}

function Departments() {
  const t = useT(staff);
  const lang = useLanguage();
  const found = useDepartments(false);
  const may = useMayChange();
  const name = useName();
  const [draft, setDraft] = useState<Draft>();
  return (
    <section>
      <h2>
        {t("departments")}
        {may && <Button onClick={() => setDraft({ id: undefined, fields: {} })}>{t("addDepartment")}</Button>}
      </h2>
      <Query of={found}>
        {(page) => (
          <Table<Nested<Department>>
            className={css.table}
            size="small"
            rowKey="id"
            pagination={false}
            expandable={{ defaultExpandAllRows: true }}
            dataSource={nested(page.items)}
            locale={{ emptyText: t("emptyTree") }}
            columns={[
              { title: t("called"), render: (_, row) => (lang === "en" && row.name_en) || row.name },
              { title: t("head"), className: css.tight, render: (_, row) => name(row.head) },
              {
                align: "end",
                className: css.tight,
                render: (_, { children: _children, ...row }) => (
                  <RowActions
                    sort="departments"
                    row={row}
                    onEdit={() => setDraft({ id: row.id, fields: row })}
                  />
                ),
              },
            ]}
          />
        )}
      </Query>
      <RowDialog sort="departments" draft={draft} onClose={() => setDraft(undefined)} />
    </section>
  );
}

function Teams() {
  const t = useT(staff);
  const lang = useLanguage();
  const found = useTeams(false);
  const may = useMayChange();
  const name = useName();
  const departments = useReference("departments");
  const [draft, setDraft] = useState<Draft>();
  return (
    <section>
      <h2>
        {t("teams")}
        {may && <Button onClick={() => setDraft({ id: undefined, fields: {} })}>{t("addTeam")}</Button>}
      </h2>
      <Query of={found}>
        {(page) => (
          <Table<Team>
            className={css.table}
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={page.items}
            locale={{ emptyText: t("emptyTree") }}
            columns={[
              { title: t("called"), render: (_, row) => (lang === "en" && row.name_en) || row.name },
              {
                title: t("department"),
                className: css.tight,
                render: (_, row) => departments.find((one) => one.id === row.department)?.name,
                responsive: ["lg"],
              },
              { title: t("leader"), className: css.tight, render: (_, row) => name(row.leader) },
              {
                title: t("members"),
                className: css.tight,
                render: (_, row) => t("membersCount", { n: row.members.length }),
              },
              {
                align: "end",
                className: css.tight,
                render: (_, row) => (
                  <RowActions sort="teams" row={row} onEdit={() => setDraft({ id: row.id, fields: row })} />
                ),
              },
            ]}
          />
        )}
      </Query>
      <RowDialog sort="teams" draft={draft} onClose={() => setDraft(undefined)} />
    </section>
  );
}
