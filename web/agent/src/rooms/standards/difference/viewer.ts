/** Two drawings that move as one, their differences marked. */
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import { colours, texts } from "../../../shell/bpmn/look.ts";
import shouwen from "../designer/canvas/moddle.json";
import { fitted } from "../designer/canvas/seen.ts";
import { type Moddle, service } from "../designer/canvas/services.ts";
import type { Marked } from "./differing.ts";
import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import "../../../shell/bpmn/canvas.css";
import "./marks.css";

export function newViewer(container: HTMLElement): NavigatedViewer {
  const options = { container, bpmnRenderer: colours, textRenderer: texts, moddleExtensions: { shouwen } };
  return new NavigatedViewer(options as unknown as ConstructorParameters<typeof NavigatedViewer>[0]);
}

export function definitionsOf(viewer: NavigatedViewer): Moddle {
  return viewer.getDefinitions() as unknown as Moddle;
}

/** Whether a shape stands elsewhere in the other drawing. */
export function movement(one: NavigatedViewer, other: NavigatedViewer): (id: string) => boolean {
  return (id) => {
    const [a, b] = [one, other].map((viewer) => service(viewer, "elementRegistry").get(id));
    return Boolean(a && b && (a.x !== b.x || a.y !== b.y));
  };
}

export function markAll(viewer: NavigatedViewer, marked: Marked): void {
  const canvas = service(viewer, "canvas");
  const registry = service(viewer, "elementRegistry");
  for (const [id, as] of Object.entries(marked)) {
    if (registry.get(id)?.parent) canvas.addMarker(id, `differs-${as}`);
  }
}

/** Where one is moved the other follows. */
export function moveTogether(one: NavigatedViewer, other: NavigatedViewer): void {
  let following = false;
  const follow = (from: NavigatedViewer, to: NavigatedViewer) =>
    service(from, "eventBus").on("canvas.viewbox.changed", () => {
      if (following) return;
      following = true;
      const { x, y, width, height } = service(from, "canvas").viewbox();
      service(to, "canvas").viewbox({ x, y, width, height });
      following = false;
    });
  follow(one, other);
  follow(other, one);
  fitted(one);
}

const LIT = "differs-lit";

/** The element of a change is shown in both, where it is there. */
export function light(viewers: readonly NavigatedViewer[], id: string | undefined): void {
  for (const viewer of viewers) {
    const canvas = service(viewer, "canvas");
    const registry = service(viewer, "elementRegistry");
    for (const element of registry.filter((one) => one.parent !== undefined))
      canvas.removeMarker(element, LIT);
    const element = id ? registry.get(id) : undefined;
    if (!element?.parent) continue;
    canvas.addMarker(element, LIT);
    canvas.scrollToElement(element);
  }
}
