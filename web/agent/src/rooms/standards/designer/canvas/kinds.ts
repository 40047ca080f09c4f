/** Which elements of BPMN our engine runs, and as what kind of node. */
import type { Flow, Kind, Node } from "../document.ts";
import type { Moddle } from "./services.ts";

/** The element that is drawn for a kind. */
export const ELEMENT: Readonly<Record<Kind, string>> = {
  start: "bpmn:StartEvent",
  task: "bpmn:UserTask",
  automatic: "bpmn:ServiceTask",
  wait: "bpmn:ReceiveTask",
  follow_up: "bpmn:ManualTask",
  decision: "bpmn:ExclusiveGateway",
  end: "bpmn:EndEvent",
};

export const ICON: Readonly<Record<Kind, string>> = {
  start: "bpmn-icon-start-event-none",
  task: "bpmn-icon-user-task",
  automatic: "bpmn-icon-service-task",
  wait: "bpmn-icon-receive-task",
  follow_up: "bpmn-icon-manual-task",
  decision: "bpmn-icon-gateway-xor",
  end: "bpmn-icon-end-event-none",
};

const RUNS: Readonly<Record<string, Kind>> = {
  "bpmn:StartEvent": "start",
  "bpmn:EndEvent": "end",
  "bpmn:Task": "task",
  "bpmn:UserTask": "task",
  "bpmn:ManualTask": "task",
  "bpmn:ExclusiveGateway": "decision",
  "bpmn:IntermediateCatchEvent": "wait",
  "bpmn:ReceiveTask": "wait",
  "bpmn:ServiceTask": "automatic",
  "bpmn:ScriptTask": "automatic",
  "bpmn:SendTask": "automatic",
  "bpmn:BusinessRuleTask": "automatic",
  "bpmn:IntermediateThrowEvent": "automatic",
};

/** What an event may carry: the customer's word reaches us, or the case ends. */
const FINE: Readonly<Record<string, string>> = {
  "bpmn:StartEvent": "bpmn:MessageEventDefinition",
  "bpmn:IntermediateCatchEvent": "bpmn:MessageEventDefinition",
  "bpmn:EndEvent": "bpmn:TerminateEventDefinition",
};

/** The kind that an element is drawn as; undefined for what the engine cannot run. */
export function drawnKind(element: Moddle): Kind | undefined {
  const inside = element.$parent?.$type;
  if (inside && inside !== "bpmn:Process") return undefined;
  return carriesForeign(element) ? undefined : RUNS[element.$type];
}

/** As the server judges: events of other kinds, loops and compensation do not run. */
function carriesForeign(element: Moddle): boolean {
  if (element.$type === "bpmn:IntermediateCatchEvent" && isOurs(element)) return false;
  const events = element.get<Moddle[] | undefined>("eventDefinitions") ?? [];
  if (events.some((one) => one.$type !== FINE[element.$type])) return true;
  if (!element.$instanceOf("bpmn:Activity")) return false;
  return Boolean(element.get("loopCharacteristics") || element.get("isForCompensation"));
}

/** What an event catches does not matter once somebody said here what the case waits for. */
function isOurs(element: Moddle): boolean {
  const extensions = element.get<Moddle | undefined>("extensionElements");
  return (extensions?.get<Moddle[]>("values") ?? []).some((one) => one.$type === "shouwen:Node");
}

export function isFlow(element: Moddle): boolean {
  return element.$type === "bpmn:SequenceFlow";
}

/** Part of a process that ought to run, but does not. */
export function isForeign(element: Moddle): boolean {
  return element.$instanceOf("bpmn:FlowNode") && drawnKind(element) === undefined;
}

/** What a new node begins with, so that few of them begin with faults. */
export const BEGINS: Readonly<Record<Kind, Partial<Node>>> = {
  start: { status: "new", owner: { role: "agent" } },
  task: { status: "open", owner: { who: "holder" } },
  automatic: {},
  wait: { status: "waiting", owner: { who: "holder" }, waits_for: "customer" },
  follow_up: { status: "follow_up", owner: { role: "agent" } },
  decision: {},
  end: { status: "closed" },
};

/** Status that a kind may give; undefined when any or none is right. */
export const STATUSES: Readonly<Record<Kind, readonly string[]>> = {
  start: ["new", "assigned", "open", "waiting"],
  task: ["new", "assigned", "open"],
  automatic: ["new", "assigned", "open", "waiting", "solved", "follow_up", "closed", "void"],
  decision: ["new", "assigned", "open", "waiting", "solved", "follow_up", "closed", "void"],
  wait: ["waiting"],
  follow_up: ["follow_up"],
  end: ["closed", "void"],
};

/** Nodes that a case only passes through: their ways wait for nothing. */
export const PASSING: readonly Kind[] = ["start", "decision", "automatic"];

/** What a way of another tool must wait for here, by the kind of node that it leaves. */
export const UPON: Readonly<Partial<Record<Kind, string>>> = {
  task: "done",
  wait: "resumed",
  follow_up: "followed_up",
  end: "reopened",
};

/** A new way out of a step that somebody takes is a button. */
export function beginsWay(from: Kind, taken: readonly string[]): Flow | undefined {
  if (from !== "task") return undefined;
  let n = 1;
  while (taken.includes(`next-${n}`)) n += 1;
  return { upon: "done", code: `next-${n}`, name: { zh: "下一步", en: "Next" } };
}
