/** The steps of a ticket: where it was, where it stands, and the shortest way on by its standard. */
import type { PathStep, StandardDocument, StandardNode, TicketCard } from "@shouwen/kit/api/types.ts";

export interface Step {
  key: string;
  node: string;
  state: "past" | "now" | "next";
  name: { zh: string; en: string } | string;
  entered: string | null;
  left: string | null;
  known?: StandardNode;
}

/** Only nodes where a case can stand are worth a step: starts, decisions and automatic ones are passed through. */
const PASSING = new Set(["start", "decision", "automatic"]);

export function onward(document: StandardDocument, from: string): StandardNode[] {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const before = new Map<string, string>([[from, ""]]);
  const queue = [from];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const node = nodes.get(id);
    if (!node) continue;
    if (node.kind === "end" && id !== from) return trail(before, nodes, id);
    for (const way of node.ways ?? []) {
      const to = nodes.get(way.to);
      if (!to || before.has(way.to) || to.status === "void" || to.kind === "wait") continue;
      before.set(way.to, id);
      queue.push(way.to);
    }
  }
  return [];
}

function trail(before: Map<string, string>, nodes: Map<string, StandardNode>, end: string): StandardNode[] {
  const found: StandardNode[] = [];
  for (let id = end; before.get(id); id = before.get(id) ?? "") {
    const node = nodes.get(id);
    if (node && !PASSING.has(node.kind)) found.unshift(node);
  }
  return found;
}

export function stepsOf(ticket: TicketCard, document: StandardDocument | undefined): Step[] {
  const known = new Map(document?.nodes.map((node) => [node.id, node]));
  const past = ticket.path.filter((step) => !PASSING.has(known.get(step.node)?.kind ?? ""));
  const walked = past.map(
    (step, index): Step => walk(step, index, index === past.length - 1, known.get(step.node)),
  );
  if (!document) return walked;
  const next = onward(document, ticket.node).map(
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

function walk(step: PathStep, index: number, last: boolean, known: StandardNode | undefined): Step {
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
