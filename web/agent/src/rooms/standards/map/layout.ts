/** ELK lays the map out in a worker; what comes back are places of nodes, bends of ways and places of their words. */
import type { MapEdge, MapNode } from "@shouwen/kit/api/types.ts";
import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api";
import ELK from "elkjs/lib/elk-api";
import ElkWorker from "elkjs/lib/elk-worker.min.js?worker";

export interface Point {
  x: number;
  y: number;
}

export interface LaidWay {
  id: string;
  from: string;
  to: string;
  points: Point[];
  label: string;
  at?: Point;
}

export interface Laid {
  nodes: { id: string; x: number; y: number; width: number; height: number }[];
  ways: LaidWay[];
  width: number;
  height: number;
}

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.layered.spacing.nodeNodeBetweenLayers": "40",
  "elk.spacing.nodeNode": "28",
  "elk.spacing.edgeNode": "18",
  "elk.spacing.edgeEdge": "14",
  "elk.layered.spacing.edgeNodeBetweenLayers": "18",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.edgeLabels.inline": "false",
};

let elk: InstanceType<typeof ELK> | undefined;

/** Chinese signs are as wide as they are high, Latin ones about half. */
export function widthOf(text: string, size = 13): number {
  return [...text].reduce((sum, sign) => sum + (/[⺀-￯]/.test(sign) ? size : size * 0.58), 0);
}

export interface Sized {
  id: string;
  width: number;
  height: number;
}

export async function lay(
  sizes: Sized[],
  edges: MapEdge[],
  said: (edge: MapEdge) => string,
  direction: "RIGHT" | "DOWN",
): Promise<Laid> {
  elk ??= new ELK({ workerFactory: () => new ElkWorker() });
  const known = new Set(sizes.map((size) => size.id));
  const graph: ElkNode = {
    id: "map",
    layoutOptions: { ...OPTIONS, "elk.direction": direction },
    children: sizes.map((size) => ({ ...size })),
    edges: edges.flatMap((edge, at): ElkExtendedEdge[] => {
      if (!known.has(edge.from) || !known.has(edge.to)) return [];
      const text = said(edge);
      const labels = text ? [{ text, width: widthOf(text) + 10, height: 20 }] : [];
      return [{ id: `way.${at}`, sources: [edge.from], targets: [edge.to], labels }];
    }),
  };
  const made = await elk.layout(graph);
  return {
    width: made.width ?? 0,
    height: made.height ?? 0,
    nodes: (made.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => ({
      id,
      x,
      y,
      width,
      height,
    })),
    ways: (made.edges ?? []).map(wayOf),
  };
}

function wayOf(edge: ElkExtendedEdge): LaidWay {
  const section = edge.sections?.[0];
  const label = edge.labels?.[0];
  return {
    id: edge.id,
    from: edge.sources[0] ?? "",
    to: edge.targets[0] ?? "",
    points: section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [],
    label: label?.text ?? "",
    at: label?.x === undefined || label.y === undefined ? undefined : { x: label.x, y: label.y },
  };
}

export function sizeOf(node: MapNode, lines: number, name: string): Sized {
  const width = Math.max(124, Math.min(190, widthOf(name, 14) + 36));
  return { id: node.id, width, height: 26 + lines * 18 + 6 };
}

/** A path through the points with small round corners. */
export function pathOf(points: Point[], radius = 6): string {
  return points
    .map((point, at) => {
      const before = points[at - 1];
      const after = points[at + 1];
      if (!before) return `M${point.x},${point.y}`;
      if (!after) return `L${point.x},${point.y}`;
      const from = toward(point, before, radius);
      const to = toward(point, after, radius);
      return `L${from.x},${from.y} Q${point.x},${point.y} ${to.x},${to.y}`;
    })
    .join(" ");
}

function toward(from: Point, to: Point, most: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const step = Math.min(most, length / 2);
  return { x: from.x + ((to.x - from.x) / length) * step, y: from.y + ((to.y - from.y) / length) * step };
}
