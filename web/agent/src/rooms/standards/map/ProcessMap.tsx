import type { MapEdge, MapNode } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMode } from "@shouwen/kit/ui/theme.ts";
import { Background, Controls, MarkerType, MiniMap, ReactFlow, type ReactFlowInstance } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { Switch } from "antd";
import { useEffect, useMemo, useState } from "react";
import { useSmall } from "../../../shell/small.ts";
import { useSaid } from "../said.ts";
import { standards } from "../words.ts";
import css from "./map.module.css";
import "../../../shell/flow/flow.css";
import { type Laid, laidOut, sizeOf } from "../../../shell/flow/layout.ts";
import { drawing } from "./drawing.ts";
import { useNodeLines } from "./lines.ts";
import { NodeCard, type NodeOnMap } from "./NodeCard.tsx";
import { Way, type WayOnMap } from "./Way.tsx";

const NODE_TYPES = { card: NodeCard };
const EDGE_TYPES = { way: Way };
/** Below this the words are too small to read: rather move the map than shrink it. */
const SMALLEST = 0.8;
/** Names of teams arrive after the map; it is laid out once they have. */
const SETTLE = 80;

interface Props {
  nodes: MapNode[];
  edges: MapEdge[];
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}

export function ProcessMap({ nodes, edges, chosen, onChoose }: Props) {
  const t = useT(standards);
  const mode = useMode();
  const small = useSmall();
  const [back, setBack] = useState(false);
  const [flow, setFlow] = useState<ReactFlowInstance<NodeOnMap, WayOnMap>>();
  const laid = useLaid(nodes, edges, back);
  const shownNodes = useShownNodes(nodes, laid, chosen);
  const shownWays = useMemo((): WayOnMap[] => {
    return (laid?.ways ?? []).map((way) => ({
      id: way.id,
      type: "way",
      source: way.from,
      target: way.to,
      data: { ...way, lit: chosen === way.from || chosen === way.to, dim: Boolean(chosen) },
      markerEnd: {
        type: MarkerType.ArrowClosed,
        width: 18,
        height: 18,
        markerUnits: "userSpaceOnUse",
        color: "var(--wait-solid)",
      },
    }));
  }, [laid, chosen]);
  useEffect(() => {
    if (flow && laid)
      void flow.fitView({ minZoom: SMALLEST, maxZoom: 1, padding: 0.04 }).then(() => toStart(flow, laid));
  }, [flow, laid]);
  return (
    <div className={css.map}>
      <div className={css.tool}>
        <Switch size="small" checked={back} onChange={setBack} aria-label={t("showBack")} />
        {t("showBack")}
      </div>
      {!laid && <div className={css.laying}>{t("laying")}</div>}
      <ReactFlow<NodeOnMap, WayOnMap>
        colorMode={mode}
        nodes={shownNodes}
        edges={shownWays}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onInit={setFlow}
        nodesDraggable={false}
        nodesConnectable={false}
        edgesFocusable={false}
        minZoom={0.3}
        maxZoom={1.6}
        onNodeClick={(_, node) => node.id !== "caption" && onChoose(node.id)}
        onPaneClick={() => onChoose(undefined)}
        onSelectionChange={({ nodes: [first] }) => first && first.id !== chosen && onChoose(first.id)}
      >
        <Background gap={24} size={1} color="var(--line)" />
        <Controls showInteractive={false} />
        {!small && <MiniMap pannable zoomable nodeColor="var(--line-strong)" nodeStrokeWidth={0} />}
      </ReactFlow>
    </div>
  );
}

/** When the whole does not fit at a readable size, begin where the process begins. */
function toStart(flow: ReactFlowInstance<NodeOnMap, WayOnMap>, laid: Laid) {
  const { zoom } = flow.getViewport();
  const box = document.querySelector(".react-flow")?.getBoundingClientRect();
  if (!box || (laid.width * zoom <= box.width && laid.height * zoom <= box.height)) return;
  const first = laid.nodes[0];
  const middle = first && first.y < first.height ? box.width / 2 - (first.x + first.width / 2) * zoom : 24;
  const least = box.width - laid.width * zoom - 24;
  const x = least < 24 ? Math.min(24, Math.max(least, middle)) : (box.width - laid.width * zoom) / 2;
  const y = laid.height * zoom > box.height ? 24 : (box.height - laid.height * zoom) / 2;
  void flow.setViewport({ x, y, zoom });
}

function useLaid(nodes: MapNode[], edges: MapEdge[], back: boolean): Laid | undefined {
  const said = useSaid();
  const small = useSmall();
  const lines = useNodeLines();
  const [laid, setLaid] = useState<Laid>();
  const { placed, apart, ways } = drawing(nodes, edges, back);
  const decisions = new Set(nodes.filter((node) => node.kind === "decision").map((node) => node.id));
  const size = (node: MapNode) => sizeOf(node.id, node.kind, said(node.name), lines(node));
  const told = ways.map(({ from, to, labels: [first] }) => ({
    from,
    to,
    text: first && decisions.has(from) ? said(first) : "",
  }));
  const input = JSON.stringify([placed.map(size), apart.map(size), told, small ? "DOWN" : "RIGHT"]);
  useEffect(() => {
    let current = true;
    const [first, second, way, direction] = JSON.parse(input) as Parameters<typeof laidOut>;
    const soon = setTimeout(() => {
      void laidOut(first, second, way, direction).then((made) => {
        if (current) setLaid(made);
      });
    }, SETTLE);
    return () => {
      current = false;
      clearTimeout(soon);
    };
  }, [input]);
  return laid;
}

function useShownNodes(nodes: MapNode[], laid: Laid | undefined, chosen: string | undefined): NodeOnMap[] {
  const t = useT(standards);
  const said = useSaid();
  const lines = useNodeLines();
  const known = new Map(nodes.map((node) => [node.id, node]));
  const shown = (laid?.nodes ?? []).flatMap((place): NodeOnMap[] => {
    const node = known.get(place.id);
    if (!node) return [];
    const data = { name: said(node.name), kind: node.kind, lines: lines(node), chosen: node.id === chosen };
    const { x, y, width, height } = place;
    return [{ id: node.id, type: "card", position: { x, y }, width, height, data, ariaLabel: data.name }];
  });
  if (laid?.apart === undefined) return shown;
  const data = { name: t("apart"), kind: "caption", lines: [], chosen: false };
  const caption: NodeOnMap = {
    id: "caption",
    type: "card",
    position: { x: 12, y: laid.apart - 6 },
    width: 320,
    height: 24,
    selectable: false,
    focusable: false,
    data,
  };
  return [...shown, caption];
}
