/** ELK lays the map out in a worker; what comes back are places of nodes, bends of ways and places of their words. */
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
  /** where the row of nodes apart begins */
  apart?: number;
}

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.layered.spacing.nodeNodeBetweenLayers": "18",
  "elk.spacing.nodeNode": "28",
  "elk.spacing.edgeNode": "18",
  "elk.spacing.edgeEdge": "14",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "9",
  "elk.layered.spacing.edgeNodeBetweenLayers": "11",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
  "elk.padding": "[top=12,left=12,bottom=12,right=12]",
};

let elk: InstanceType<typeof ELK> | undefined;
const known = new Map<string, Promise<Laid>>();

/** Chinese signs are as wide as they are high, Latin ones about half. */
export function widthOf(text: string, size = 15): number {
  return [...text].reduce((sum, sign) => sum + (/[⺀-￯]/.test(sign) ? size : size * 0.58), 0);
}

/** Longer words on a way are cut; its node's panel has them whole. */
export const LABEL = 112;

export interface Sized {
  id: string;
  width: number;
  height: number;
  /** where the process begins and where it ends */
  edge?: "FIRST" | "LAST";
}

export interface Told {
  from: string;
  to: string;
  text: string;
  /** of its letters; the map's own where nothing is said */
  size?: number;
}

/** The same drawing is laid out once. */
export function laidOut(...asked: Parameters<typeof lay>): Promise<Laid> {
  const key = JSON.stringify(asked);
  const made = known.get(key) ?? lay(...asked);
  known.set(key, made);
  return made;
}

/** `placed` go where ELK puts them; `apart` stand in a row below, in reach of no drawn way. */
async function lay(
  placed: Sized[],
  apart: Sized[],
  told: Told[],
  direction: "RIGHT" | "DOWN",
  widest = 1200,
): Promise<Laid> {
  elk ??= new ELK({ workerFactory: () => new ElkWorker() });
  const graph: ElkNode = {
    id: "map",
    layoutOptions: { ...OPTIONS, "elk.direction": direction },
    children: placed.map(({ edge, ...size }) => ({
      ...size,
      layoutOptions: { "elk.layered.layering.layerConstraint": edge ?? "NONE" },
    })),
    edges: told.map(({ from, to, text, size = 15 }, at) => ({
      id: `way.${at}`,
      sources: [from],
      targets: [to],
      labels: text
        ? [{ text, width: Math.min(widthOf(text, size), LABEL) + 8, height: Math.round(size * 1.45) }]
        : [],
    })),
  };
  const made = await elk.layout(graph);
  const width = made.width ?? 0;
  const row = rowOf(
    apart,
    (made.height ?? 0) + GAP * 2,
    Math.max(width, direction === "DOWN" ? 360 : widest),
  );
  return {
    width: Math.max(width, row.width),
    height: row.places.length > 0 ? row.bottom : (made.height ?? 0),
    apart: row.places.length > 0 ? (made.height ?? 0) + GAP : undefined,
    nodes: [
      ...(made.children ?? []).map(({ id, x = 0, y = 0, width: w = 0, height = 0 }) => ({
        id,
        x,
        y,
        width: w,
        height,
      })),
      ...row.places,
    ],
    ways: (made.edges ?? []).map(wayOf),
  };
}

const GAP = 24;

function rowOf(sizes: Sized[], top: number, widest: number) {
  let [x, y, width, bottom] = [12, top, 0, top];
  const places = sizes.map(({ id, width: w, height }) => {
    if (x > 12 && x + w > widest) {
      x = 12;
      y = bottom + GAP / 2;
    }
    const place = { id, x, y, width: w, height };
    x += w + GAP;
    width = Math.max(width, x);
    bottom = Math.max(bottom, y + height);
    return place;
  });
  return { places, width, bottom: bottom + 12 };
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

export function sizeOf(id: string, kind: string, name: string, lines: string[]): Sized {
  const longest = Math.max(widthOf(name, 16), ...lines.map((line) => widthOf(line, 15)));
  const width = Math.round(
    Math.max(96, Math.min(200, longest + (kind === "start" || kind === "end" ? 40 : 24))),
  );
  const edge = kind === "start" ? "FIRST" : kind === "end" ? "LAST" : undefined;
  return { id, width, height: 24 + lines.length * 21 + 14, edge };
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
