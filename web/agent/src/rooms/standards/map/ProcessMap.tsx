import type { MapEdge, MapNode } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMode } from "@shouwen/kit/ui/theme.ts";
import { Background, Controls, MarkerType, MiniMap, ReactFlow, type ReactFlowInstance } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { Switch } from "antd";
import { useEffect, useMemo, useState } from "react";
import { useSmall } from "../../../shell/small.ts";
import css from "../parts/standards.module.css";
import { useSaid } from "../said.ts";
import { standards } from "../words.ts";
import "./flow.css";
import { type Laid, lay, sizeOf } from "./layout.ts";
import { useNodeLines } from "./lines.ts";
import { NodeCard, type NodeOnMap } from "./NodeCard.tsx";
import { Way, type WayOnMap } from "./Way.tsx";

const NODE_TYPES = { card: NodeCard };
const EDGE_TYPES = { way: Way };
/** Below this the words are too small to read: rather move the map than shrink it. */
const SMALLEST = 0.8;

interface Props {
  nodes: MapNode[];
  edges: MapEdge[];
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}

export function ProcessMap({ nodes, edges, chosen, onChoose }: Props) {
  const t = useT(standards);
  const mode = useMode();
  const [anywhere, setAnywhere] = useState(false);
  const [flow, setFlow] = useState<ReactFlowInstance<NodeOnMap, WayOnMap>>();
  const laid = useLaid(nodes, edges, anywhere);
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
        width: 12,
        height: 12,
        markerUnits: "userSpaceOnUse",
        color: "var(--line-strong)",
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
        <Switch size="small" checked={anywhere} onChange={setAnywhere} aria-label={t("showAnywhere")} />
        {t("showAnywhere")}
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
        onNodeClick={(_, node) => onChoose(node.id)}
        onPaneClick={() => onChoose(undefined)}
        onSelectionChange={({ nodes: [first] }) => first && first.id !== chosen && onChoose(first.id)}
      >
        <Background gap={24} size={1} color="var(--line)" />
        <Controls showInteractive={false} />
        <MiniMap pannable zoomable nodeColor="var(--line-strong)" nodeStrokeWidth={0} />
      </ReactFlow>
    </div>
  );
}

/** When the whole does not fit at a readable size, begin where the process begins. */
function toStart(flow: ReactFlowInstance<NodeOnMap, WayOnMap>, laid: Laid) {
  const { zoom } = flow.getViewport();
  const box = document.querySelector(".react-flow")?.getBoundingClientRect();
  if (!box || (laid.width * zoom <= box.width && laid.height * zoom <= box.height)) return;
  const x = laid.width * zoom > box.width ? 24 : (box.width - laid.width * zoom) / 2;
  const y = laid.height * zoom > box.height ? 24 : (box.height - laid.height * zoom) / 2;
  void flow.setViewport({ x, y, zoom });
}

function useLaid(nodes: MapNode[], edges: MapEdge[], anywhere: boolean): Laid | undefined {
  const said = useSaid();
  const small = useSmall();
  const lines = useNodeLines();
  const [laid, setLaid] = useState<Laid>();
  const drawn = edges.filter((edge) => anywhere || !edge.anywhere);
  const key = JSON.stringify([drawn, nodes.map((node) => [node.id, said(node.name), lines(node)]), small]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds everything that is drawn
  useEffect(() => {
    let current = true;
    const sizes = nodes.map((node) => sizeOf(node, lines(node).length, said(node.name)));
    void lay(sizes, drawn, (edge) => said(edge.label), small ? "DOWN" : "RIGHT").then((made) => {
      if (current) setLaid(made);
    });
    return () => {
      current = false;
    };
  }, [key]);
  return laid;
}

function useShownNodes(nodes: MapNode[], laid: Laid | undefined, chosen: string | undefined): NodeOnMap[] {
  const said = useSaid();
  const lines = useNodeLines();
  const known = new Map(nodes.map((node) => [node.id, node]));
  return (laid?.nodes ?? []).flatMap((place): NodeOnMap[] => {
    const node = known.get(place.id);
    if (!node) return [];
    const data = { name: said(node.name), kind: node.kind, lines: lines(node), chosen: node.id === chosen };
    const { x, y, width, height } = place;
    return [{ id: node.id, type: "card", position: { x, y }, width, height, data, ariaLabel: data.name }];
  });
}
