/**
 * The parts of a standard in its drawing: JSON in the bodies of `shouwen:standard`, `shouwen:node` and `shouwen:way`.
 * Reading is pure; every change is a command, so that undo takes it back.
 */
import type Modeler from "bpmn-js/lib/Modeler";
import { BEGINS, drawnKind, UPON } from "./canvas/kinds.ts";
import { type Moddle, type Shown, service } from "./canvas/services.ts";
import type { Flow, Kind, Node, Standard } from "./document.ts";

export type PartType = "shouwen:Standard" | "shouwen:Node" | "shouwen:Way";
type Extensions = Moddle & { get<T = Moddle[]>(name: string): T };
/** `id` stands in a part only where the element's own id cannot be a node's. */
type NodePart = Omit<Node, "id" | "kind"> & { id?: string; kind?: Kind };

/** The JSON of a part; nothing when there is none, and nothing when it is broken. */
export function readPart(element: Moddle, type: PartType): Record<string, unknown> | undefined {
  const found = extensionsOf(element).find((one) => one.$type === type);
  if (!found) return undefined;
  try {
    const read: unknown = JSON.parse(found.get<string | undefined>("json") ?? "");
    return read !== null && typeof read === "object" ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** A part is there but cannot be read: whoever changes it begins anew. */
export function isBroken(element: Moddle, type: PartType): boolean {
  return extensionsOf(element).some((one) => one.$type === type) && readPart(element, type) === undefined;
}

export function nodeOf(element: Moddle): Node | undefined {
  const kind = kindOf(element);
  if (!kind) return undefined;
  const plain = { status: BEGINS[kind].status };
  const part = (readPart(element, "shouwen:Node") ?? plain) as Partial<NodePart>;
  const name = { zh: element.name ?? part.name?.zh ?? "", en: part.name?.en ?? "" };
  return { ...part, id: part.id ?? element.id, kind, name };
}

export function kindOf(element: Moddle): Kind | undefined {
  const drawn = drawnKind(element);
  if (drawn !== "task") return drawn;
  return readPart(element, "shouwen:Node")?.kind === "follow_up" ? "follow_up" : "task";
}

export function flowOf(element: Moddle): Flow {
  const part = (readPart(element, "shouwen:Way") ?? plainFlow(element)) as Flow;
  const zh = element.name ?? part.name?.zh ?? "";
  const en = part.name?.en ?? "";
  const { name: _, ...rest } = part;
  return zh || en ? { ...rest, name: { zh, en } } : rest;
}

/** What a way says that only another tool drew: the same as the server makes of it. */
function plainFlow(element: Moddle): Flow {
  const [from, to] = (["sourceRef", "targetRef"] as const).map((end) => element.get<Moddle | undefined>(end));
  const upon = UPON[(from && kindOf(from)) ?? "decision"];
  if (upon !== "done") return upon ? { upon } : {};
  const target = to ? (nodeOf(to)?.name ?? { zh: to.name ?? "", en: to.name ?? "" }) : { zh: "", en: "" };
  const name = { zh: `完成，到“${target.zh}”`, en: `Done, on to ${target.en || target.zh}` };
  return { upon, code: `to-${to?.id ?? ""}`.slice(0, 48), name };
}

export function standardOf(process: Moddle | undefined): Partial<Standard> {
  if (!process) return {};
  const part = (readPart(process, "shouwen:Standard") ?? {}) as Partial<Standard>;
  const name = { zh: process.name ?? part.name?.zh ?? "", en: part.name?.en ?? "" };
  return { ...part, name };
}

/** The process that carries the standard: the first of the file. */
export function processOf(modeler: Modeler): Moddle | undefined {
  const definitions = modeler.getDefinitions() as Moddle | undefined;
  return definitions?.get<Moddle[]>("rootElements").find((one) => one.$type === "bpmn:Process");
}

/** The nodes of the drawing that run, in the order of the file. */
export function nodesOf(modeler: Modeler): Node[] {
  const elements = processOf(modeler)?.get<Moddle[]>("flowElements") ?? [];
  return elements.flatMap((one) => nodeOf(one) ?? []);
}

export function changeNode(modeler: Modeler, shape: Shown, change: (node: Node) => Partial<Node>): void {
  const node = nodeOf(shape.businessObject);
  if (!node) return;
  const next = { ...node, ...change(node) };
  writePart(
    modeler,
    shape,
    shape.businessObject,
    "shouwen:Node",
    partOf(shape.businessObject, next),
    next.name.zh,
  );
}

/** A node as it is written: its id and kind are drawn, as far as they can be. */
export function partOf(element: Moddle, node: Node): Partial<NodePart> {
  const { id, kind, ...part } = node;
  const known = id === element.id ? part : { id, ...part };
  return kind === "follow_up" ? { kind, ...known } : known;
}

export function changeFlow(modeler: Modeler, connection: Shown, change: (flow: Flow) => Partial<Flow>): void {
  const flow = flowOf(connection.businessObject);
  const next = { ...flow, ...change(flow) };
  writePart(modeler, connection, connection.businessObject, "shouwen:Way", next, next.name?.zh ?? "");
}

export function changeStandard(
  modeler: Modeler,
  change: (standard: Partial<Standard>) => Partial<Standard>,
): void {
  const process = processOf(modeler);
  if (!process) return;
  const standard = standardOf(process);
  const next = { ...standard, ...change(standard) };
  const shown = service(modeler, "canvas").getRootElement();
  writePart(modeler, shown, process, "shouwen:Standard", next, next.name?.zh ?? "");
}

/** Several commands as one step of undo. */
export function together(modeler: Modeler, run: () => void): void {
  service(modeler, "commandStack").execute("shouwen.together", { run });
}

export class Together {
  preExecute({ run }: { run: () => void }): void {
    run();
  }
}

function writePart(
  modeler: Modeler,
  shown: Shown,
  element: Moddle,
  type: PartType,
  value: object,
  name: string,
): void {
  const modeling = service(modeler, "modeling");
  const extensionElements = withPart(service(modeler, "moddle"), element, type, value);
  together(modeler, () => {
    modeling.updateModdleProperties(shown, element, { extensionElements });
    if (name === (element.name ?? "")) return;
    if (shown.businessObject === element) modeling.updateProperties(shown, { name: name || undefined });
    else modeling.updateModdleProperties(shown, element, { name: name || undefined });
  });
}

/** New extension elements with this part in its old place; whatever else stands there stays. */
export function withPart(
  model: { create(type: string, attributes?: Record<string, unknown>): Moddle },
  element: Moddle,
  type: PartType,
  value: object,
): Moddle {
  const before = extensionsOf(element);
  const part = model.create(type, { json: JSON.stringify(value) });
  const values = before.some((one) => one.$type === type)
    ? before.map((one) => (one.$type === type ? part : one))
    : [...before, part];
  const made = model.create("bpmn:ExtensionElements", { values });
  for (const one of values) one.$parent = made;
  made.$parent = element;
  return made;
}

function extensionsOf(element: Moddle): Moddle[] {
  const extensions = element.get<Extensions | undefined>("extensionElements");
  return extensions?.get<Moddle[]>("values") ?? [];
}
