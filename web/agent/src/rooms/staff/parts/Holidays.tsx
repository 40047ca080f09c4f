import type { Holiday } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Button, Table } from "antd";
import { useState } from "react";
import { useSmall } from "../../../shell/small.ts";
import { useHolidays } from "../reference.ts";
import { staff } from "../words.ts";
import { RowActions, useMayChange } from "./RowActions.tsx";
import { type Draft, RowDialog } from "./RowDialog.tsx";
import css from "./staff.module.css";

export function Holidays() {
  const t = useT(staff);
  const found = useHolidays();
  const may = useMayChange();
  const small = useSmall();
  const [draft, setDraft] = useState<Draft>();
  return (
    <>
      <p className={css.hint}>{t("holidaysHint")}</p>
      {may && (
        <div className={css.bar}>
          <Button onClick={() => setDraft({ id: undefined, fields: {} })}>{t("add")}</Button>
        </div>
      )}
      <Query of={found}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t("noHolidays")} text={t("noHolidaysHint")} />
          ) : (
            <Table<Holiday>
              className={css.table}
              size="small"
              rowKey="id"
              pagination={false}
              dataSource={page.items}
              columns={[
                { title: t("day"), dataIndex: "day", width: 140 },
                { title: t("called"), dataIndex: "name" },
                {
                  title: t("kind"),
                  width: 120,
                  render: (_, row) => (
                    <Tag tone={row.kind === "holiday" ? "done" : "wait"}>
                      {t(row.kind === "holiday" ? "holiday" : "workday")}
                    </Tag>
                  ),
                },
                {
                  align: "end",
                  width: small ? 48 : 180,
                  render: (_, row) => (
                    <RowActions
                      sort="holidays"
                      row={row}
                      onEdit={() =>
                        setDraft({
                          id: row.id,
                          fields: {
                            day: row.day,
                            name: row.name,
                            kind: row.kind === "workday" ? "workday" : "holiday",
                          },
                        })
                      }
                    />
                  ),
                },
              ]}
            />
          )
        }
      </Query>
      <RowDialog sort="holidays" draft={draft} onClose={() => setDraft(undefined)} />
    </>
  );
}
