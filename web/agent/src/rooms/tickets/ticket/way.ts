/** The steps of a ticket: where it was, where it stands, and the shortest way on by its standard. */
import type { MapEdge, MapNode, PathStep, Text, TicketCard } from "@shouwen/kit/api/types.ts";

export interface Step {
  key: string;
  node: string;
  state: "past" | "now" | "next";
  name: Text | string;
  entered: string | null;
  left: string | null;
  known?: MapNode;
}

export interface Drawn {
  nodes: MapNode[];
  edges: MapEdge[];
}

/** Decisions and automatic nodes are passed through in no time: not worth a step. */
const PASSING = new Set(["decision", "automatic"]);

/** Ways that stand open at any node are taken only where the process itself leads to no end. */
export function onward(drawn: Drawn, from: string): MapNode[] {
  const own = shortest(drawn, from, false);
  return own.length > 0 ? own : shortest(drawn, from, true);
}

function shortest({ nodes, edges }: Drawn, from: string, anywhere: boolean): MapNode[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const before = new Map<string, string>([[from, ""]]);
  const queue = [from];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const node = known.get(id);
    if (node?.kind === "end" && id !== from) return trail(before, known, id);
    for (const edge of edges) {
      const to = known.get(edge.to);
      if (edge.from !== id || !to || before.has(edge.to)) continue;
      if (edge.anywhere && (!anywhere || to.kind === "end")) continue;
      if (to.status === "void" || to.kind === "wait") continue;
      before.set(edge.to, id);
      queue.push(edge.to);
    }
  }
  return [];
}

function trail(before: Map<string, string>, known: Map<string, MapNode>, end: string): MapNode[] {
  const found: MapNode[] = [];
  for (let id = end; before.get(id); id = before.get(id) ?? "") {
    const node = known.get(id);
    if (node && !PASSING.has(node.kind)) found.unshift(node);
  }
  return found;
}

export function stepsOf(ticket: TicketCard, drawn: Drawn | undefined): Step[] {
  const known = new Map(drawn?.nodes.map((node) => [node.id, node]));
  const past = ticket.path.filter((step) => !PASSING.has(known.get(step.node)?.kind ?? ""));
  const walked = past.map((step, index) =>
    walk(step, index, index === past.length - 1, known.get(step.node)),
  );
  if (!drawn) return walked;
  const next = onward(drawn, ticket.node).map(
    (node): Step => ({
      key: node.id,
      node: node.id,
      state: "next",
      name: node.name,
      entered: null,
      left: null,
      known: node,
    }),
  );
  return [...walked, ...next];
}

function walk(step: PathStep, index: number, last: boolean, known: MapNode | undefined): Step {
  return {
    key: `${index}.${step.node}`,
    node: step.node,
    state: last ? "now" : "past",
    name: known?.name ?? step.name,
    entered: step.entered_at,
    left: step.left_at,
    known,
  };
}
