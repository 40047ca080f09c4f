import type { StandardMap, Version } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Select, Table } from "antd";
import { useState } from "react";
import { useVersion, useVersions } from "../queries.ts";
import { useSaid } from "../said.ts";
import { standards } from "../words.ts";
import { MovePanel } from "./MovePanel.tsx";
import { Moves } from "./Moves.tsx";
import css from "./moves.module.css";
import { moving } from "./movingWords.ts";
import { type Mapping, useRunning } from "./queries.ts";

/** 在途工单: how many tickets of this version stand where, and moving them to another version. */
export function RunningTab({ version }: { version: StandardMap }) {
  const t = useT(moving);
  const running = useRunning(version.id);
  const siblings = useVersions(version.code);
  const others = (siblings.data?.items ?? []).filter((one) => one.id !== version.id && one.published_at);
  return (
    <div className={css.running}>
      <p>{t("runningHint")}</p>
      <Query of={running}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t("runningNone")} />
          ) : (
            <Moving version={version} nodes={page.items} others={others} />
          )
        }
      </Query>
      <Moves version={version} />
    </div>
  );
}

interface Node {
  node: string;
  name: { zh: string; en: string };
  tickets: number;
}

interface MovingProps {
  version: StandardMap;
  nodes: readonly Node[];
  others: readonly Version[];
}

function Moving({ version, nodes, others }: MovingProps) {
  const t = useT(moving);
  const s = useT(standards);
  const said = useSaid();
  const [to, setTo] = useState<number>();
  const [mapping, setMapping] = useState<Mapping>({});
  const target = useVersion(to ?? version.id);
  const targets = (target.data?.nodes ?? []).filter(stands);
  const choose = (id: number | undefined) => {
    setTo(id);
    setMapping({});
  };
  const may = others.length > 0 && version.may.includes("publish");
  const set = (node: string, goes: string | undefined) =>
    setMapping(({ [node]: _, ...rest }) => (goes ? { ...rest, [node]: goes } : rest));
  return (
    <>
      {may && (
        <div className={css.moveTo}>
          <label htmlFor="move-to">{t("moveTo")}</label>
          <Select<number>
            id="move-to"
            allowClear
            value={to}
            style={{ minWidth: 160 }}
            options={others.map((one) => ({ value: one.id, label: s("version", { n: one.version }) }))}
            onChange={choose}
          />
          <small>{t("moveToHint")}</small>
        </div>
      )}
      <Table<Node>
        size="small"
        pagination={false}
        rowKey="node"
        dataSource={[...nodes]}
        columns={[
          { title: t("node"), render: (_, row) => said(row.name) },
          { title: t("tickets"), dataIndex: "tickets", align: "end", width: 80 },
          ...(to
            ? [
                {
                  title: t("goesOn"),
                  width: "46%",
                  render: (_: unknown, row: Node) => (
                    <Select<string>
                      allowClear
                      showSearch={{ optionFilterProp: "label" }}
                      placeholder={t("stays")}
                      aria-label={`${t("goesOn")} ${said(row.name)}`}
                      style={{ width: "100%" }}
                      value={mapping[row.node] ?? null}
                      options={targets.map((one) => ({ value: one.id, label: said(one.name) }))}
                      onChange={(goes) => set(row.node, goes)}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      {to && <MovePanel from={version} to={to} mapping={mapping} onMoved={() => choose(undefined)} />}
    </>
  );
}

/** Where a ticket can stand: not at a node that is passed through, not at an end. */
function stands(node: StandardMap["nodes"][number]): boolean {
  return ["task", "wait", "follow_up"].includes(node.kind);
}
