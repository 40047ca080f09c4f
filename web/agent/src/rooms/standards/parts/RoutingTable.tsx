import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Table } from "antd";
import { useReference } from "../../../shell/reference.ts";
import { standards } from "../words.ts";
import { routesOf } from "./document.ts";
import { useMatch } from "./match.ts";
import css from "./standards.module.css";

/** Which team a ticket goes to; the first row that fits counts. */
export function RoutingTable({ version }: { version: StandardMap }) {
  const t = useT(standards);
  const match = useMatch();
  const teams = useReference("teams");
  const routes = routesOf(version);
  const lines = [
    ...routes.rows.map((row) => ({ match: match(row.match), team: row.team })),
    { match: t("otherwise"), team: routes.otherwise },
  ].map((line, at) => ({ ...line, key: `${at}.${line.team}` }));
  return (
    <Table
      className={css.table}
      size="small"
      bordered
      pagination={false}
      dataSource={lines}
      columns={[
        { title: t("match"), dataIndex: "match" },
        {
          title: t("toTeam"),
          dataIndex: "team",
          width: 240,
          render: (code: string) => teams.find((team) => team.code === code)?.name ?? code,
        },
      ]}
    />
  );
}
