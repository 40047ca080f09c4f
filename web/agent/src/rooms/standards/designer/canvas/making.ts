/** New nodes, and new ways between them, with the parts that they begin with. */
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { say } from "@shouwen/kit/i18n/words.ts";
import { type Flow, KINDS, type Kind } from "../document.ts";
import { flowOf, kindOf, readPart, withPart } from "../parts.ts";
import { BEGINS, beginsWay, ELEMENT, isFlow, isForeign } from "./kinds.ts";
import type { EventBus, Moddle, Model, Modeling, Shown } from "./services.ts";
import { canvas as words } from "./words.ts";

export interface ElementFactory {
  createShape(attributes: Record<string, unknown>): Shown;
}
export interface BpmnFactory {
  create(type: string, attributes?: Record<string, unknown>): Moddle;
}

export function kindName(kind: Kind, lang: Language = language()): string {
  return say(words, kind, {}, lang);
}

export class Making {
  static $inject = ["elementFactory", "bpmnFactory", "moddle"];

  constructor(
    private readonly elements: ElementFactory,
    private readonly factory: BpmnFactory,
    private readonly model: Model,
  ) {}

  /** A shape not yet on the canvas. */
  node(kind: Kind): Shown {
    const name = { zh: kindName(kind, "zh-CN"), en: kindName(kind, "en") };
    const businessObject = this.factory.create(ELEMENT[kind], { name: name.zh });
    const begins = kind === "follow_up" ? { kind, name, ...BEGINS[kind] } : { name, ...BEGINS[kind] };
    businessObject.set("extensionElements", withPart(this.model, businessObject, "shouwen:Node", begins));
    return this.elements.createShape({ type: ELEMENT[kind], businessObject });
  }
}

/** What happens by itself after somebody draws. */
export class Manners {
  static $inject = ["eventBus", "modeling", "moddle"];

  constructor(eventBus: EventBus, modeling: Modeling, model: Model) {
    eventBus.on("commandStack.elements.create.postExecuted", ({ context }) => {
      for (const copied of context?.elements ?? []) {
        // a copy is a node of its own: it does not keep the name that the first one is known by
        const { id, ...part } = readPart(copied.businessObject, "shouwen:Node") ?? {};
        if (id === undefined) continue;
        const extensionElements = withPart(model, copied.businessObject, "shouwen:Node", part);
        modeling.updateModdleProperties(copied, copied.businessObject, { extensionElements });
      }
    });
    eventBus.on("commandStack.connection.create.postExecuted", ({ context }) => {
      const connection = context?.connection;
      if (!connection?.source || !isFlow(connection.businessObject)) return;
      const flow = newFlow(connection);
      if (!flow) return;
      const element = connection.businessObject;
      const extensionElements = withPart(model, element, "shouwen:Way", flow);
      modeling.updateModdleProperties(connection, element, { extensionElements });
      modeling.updateProperties(connection, { name: flow.name?.zh });
    });
  }
}

function newFlow(connection: Shown): Flow | undefined {
  const from = connection.source;
  const kind = from && kindOf(from.businessObject);
  if (!kind || readPart(connection.businessObject, "shouwen:Way")) return undefined;
  const taken = from.outgoing.map((one) => flowOf(one.businessObject).code ?? "");
  return beginsWay(kind, taken);
}

/** The kinds that a node may become. */
export function becomes(element: Shown): Kind[] {
  if (element.labelTarget || !element.businessObject.$instanceOf("bpmn:FlowNode")) return [];
  const kind = isForeign(element.businessObject) ? undefined : kindOf(element.businessObject);
  return KINDS.filter((one) => one !== kind);
}
