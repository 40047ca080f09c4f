/** What differs between two drawings: added, removed, changed, only drawn elsewhere. */
import { diff } from "bpmn-js-differ";
import { isForeign } from "../designer/canvas/kinds.ts";
import type { Moddle } from "../designer/canvas/services.ts";
import { flowOf, nodeOf } from "../designer/parts.ts";

export const MARKS = ["added", "removed", "changed", "moved"] as const;
export type Mark = (typeof MARKS)[number];
export type Marked = Record<string, Mark>;

export interface Differing {
  before: Marked;
  after: Marked;
}

/** The differ finds what stands elsewhere and judges foreign elements; what nodes and ways say we compare ourselves. */
export function differing(before: Moddle, after: Moddle, moved: (id: string) => boolean): Differing {
  const told = diff(before, after);
  const found: Differing = { before: {}, after: {} };
  const elements = { before: elementsOf(before), after: elementsOf(after) };
  // a drawing's other traits (a mark within a gateway, say) are no movement
  for (const id of Object.keys(told._layoutChanged)) if (moved(id)) mark(found, id, "moved");
  for (const [id, one] of elements.after) {
    const other = elements.before.get(id);
    if (!other) found.after[id] = "added";
    else if (meaning(one) !== meaning(other) || (isForeign(one) && told._changed[id]))
      mark(found, id, "changed");
  }
  for (const id of elements.before.keys()) if (!elements.after.has(id)) found.before[id] = "removed";
  return found;
}

function mark(found: Differing, id: string, as: Mark): void {
  found.before[id] = as;
  found.after[id] = as;
}

/** Nodes and ways of all processes by their ids. */
function elementsOf(definitions: Moddle): Map<string, Moddle> {
  const roots = definitions.get<Moddle[] | undefined>("rootElements") ?? [];
  const processes = roots.filter((one) => one.$type === "bpmn:Process");
  const elements = processes.flatMap((one) => one.get<Moddle[] | undefined>("flowElements") ?? []);
  return new Map(elements.map((one) => [one.id, one]));
}

function meaning(element: Moddle): string {
  if (element.$type !== "bpmn:SequenceFlow") return said(nodeOf(element) ?? element.name);
  const ends = ["sourceRef", "targetRef"].map((end) => element.get<Moddle | undefined>(end)?.id);
  return said([flowOf(element), ends]);
}

/** The same whatever the order of its keys. */
function said(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
