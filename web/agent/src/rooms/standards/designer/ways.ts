/** The order of the ways out of a node: the first that fits is taken, so it means something. */
import type Modeler from "bpmn-js/lib/Modeler";
import { type Moddle, type Shown, service } from "./canvas/services.ts";
import { together } from "./parts.ts";

/** As the file has them. */
export function waysFrom(shape: Shown): Shown[] {
  const order = shape.businessObject.get<Moddle[] | undefined>("outgoing") ?? [];
  return [...shape.outgoing].sort(
    (a, b) => order.indexOf(a.businessObject) - order.indexOf(b.businessObject),
  );
}

/** Up or down among its siblings, in the node's own list and in the process's. */
export function moveWay(modeler: Modeler, flow: Shown, by: number): void {
  const source = flow.source;
  const object = flow.businessObject;
  const container = object.$parent;
  if (!source || !container) return;
  const siblings = source.businessObject.get<Moddle[]>("outgoing");
  const other = siblings[siblings.indexOf(object) + by];
  if (!other) return;
  const modeling = service(modeler, "modeling");
  together(modeler, () => {
    modeling.updateModdleProperties(source, source.businessObject, {
      outgoing: swapped(siblings, object, other),
    });
    const elements = container.get<Moddle[]>("flowElements");
    modeling.updateModdleProperties(flow, container, { flowElements: swapped(elements, object, other) });
  });
}

export function swapped<T>(list: readonly T[], a: T, b: T): T[] {
  return list.map((one) => (one === a ? b : one === b ? a : one));
}
