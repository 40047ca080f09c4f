/**
 * What of a standard is drawn: the way forward, and the ways back when asked for. Ways open at any node would bury both
 * (ten nodes have ninety); a node's panel lists them, and the nodes that only they reach stand apart.
 */
import type { MapEdge, MapNode, Text } from "@shouwen/kit/api/types.ts";

export interface DrawnWay {
  from: string;
  to: string;
  labels: Text[];
}

export interface Drawing {
  placed: MapNode[];
  apart: MapNode[];
  ways: DrawnWay[];
}

export function drawing(nodes: MapNode[], edges: MapEdge[], withBack: boolean): Drawing {
  const order = new Map(nodes.map((node, at) => [node.id, at]));
  const known = edges.filter((edge) => order.has(edge.from) && order.has(edge.to) && edge.from !== edge.to);
  const onward = forward(nodes, known, order);
  const ways = merged(withBack ? [...onward, ...returns(known, order)] : onward);
  const touched = new Set(ways.flatMap((way) => [way.from, way.to]));
  return {
    placed: nodes.filter((node) => touched.has(node.id)),
    apart: nodes.filter((node) => !touched.has(node.id)),
    ways,
  };
}

function returns(edges: MapEdge[], order: Map<string, number>): MapEdge[] {
  return edges.filter((edge) => !edge.anywhere && (order.get(edge.to) ?? 0) < (order.get(edge.from) ?? 0));
}

function forward(nodes: MapNode[], edges: MapEdge[], order: Map<string, number>): MapEdge[] {
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  const onward = edges.filter((edge) => (order.get(edge.to) ?? 0) > (order.get(edge.from) ?? 0));
  const own = onward.filter((edge) => !edge.anywhere);
  const leads = new Set(own.map((edge) => edge.from));
  const rest = onward.filter(
    (edge) => edge.anywhere && !leads.has(edge.from) && !["end", "wait"].includes(kinds.get(edge.to) ?? ""),
  );
  const entered = new Set([...own, ...rest].map((edge) => edge.to));
  return [...own, ...rest.filter((edge) => entered.has(edge.from) || kinds.get(edge.from) === "start")];
}

/** One line from node to node, whatever the number of ways between them. */
function merged(edges: MapEdge[]): DrawnWay[] {
  const ways = new Map<string, DrawnWay>();
  for (const { from, to, label } of edges) {
    const key = `${from}>${to}`;
    const way = ways.get(key) ?? { from, to, labels: [] };
    if (label.zh && !way.labels.some((one) => one.zh === label.zh)) way.labels.push(label);
    ways.set(key, way);
  }
  return [...ways.values()];
}
