/** Marks on the canvas: what has faults, and what the engine cannot run. */

import { say } from "@shouwen/kit/i18n/words.ts";
import type Modeler from "bpmn-js/lib/Modeler";
import type { Fault } from "../desk.ts";
import { isForeign } from "./kinds.ts";
import { type Shown, service } from "./services.ts";
import { canvas as words } from "./words.ts";

const FAULTY = "faulty";

export function markFaults(modeler: Modeler, faults: readonly Fault[]): void {
  const canvas = service(modeler, "canvas");
  const registry = service(modeler, "elementRegistry");
  const overlays = service(modeler, "overlays");
  const found = new Map<string, Fault[]>();
  for (const fault of faults) found.set(fault.element, [...(found.get(fault.element) ?? []), fault]);
  overlays.remove({ type: FAULTY });
  for (const element of drawn(modeler)) {
    const own = found.get(element.id);
    if (!own) canvas.removeMarker(element, FAULTY);
    else {
      canvas.addMarker(element, FAULTY);
      const html = badge("fault-badge", String(own.length), own.map((one) => one.message).join("\n"));
      const middle = element.waypoints ? { top: -9, left: -9 } : { top: -9, right: 9 };
      if (registry.get(element.id)) overlays.add(element, FAULTY, { position: middle, html });
    }
  }
}

export function markForeign(modeler: Modeler): void {
  const canvas = service(modeler, "canvas");
  const overlays = service(modeler, "overlays");
  overlays.remove({ type: "foreign" });
  for (const element of drawn(modeler)) {
    const foreign = isForeign(element.businessObject);
    if (!foreign) canvas.removeMarker(element, "foreign");
    else {
      canvas.addMarker(element, "foreign");
      const html = badge("foreign-badge", say(words, "foreign"), say(words, "foreignHint"));
      overlays.add(element, "foreign", { position: { bottom: -4, left: 0 }, html });
    }
  }
}

function drawn(modeler: Modeler): Shown[] {
  return service(modeler, "elementRegistry").filter((one) => !one.labelTarget && one.parent !== undefined);
}

function badge(name: string, text: string, title: string): HTMLElement {
  const made = document.createElement("span");
  made.className = name;
  made.textContent = text;
  made.title = title;
  return made;
}
