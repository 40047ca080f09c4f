/** Lays the drawing out anew with ELK, as the map is laid out, and writes it by commands: undo brings the old one back. */
import type Modeler from "bpmn-js/lib/Modeler";
import { LABEL, laidOut, type Point, widthOf } from "../../../../shell/flow/layout.ts";
import { kindOf, together } from "../parts.ts";
import { isFlow } from "./kinds.ts";
import { type Shown, service } from "./services.ts";

const LEFT = 160;
const TOP = 80;
const APART = 88;

export async function layOut(modeler: Modeler): Promise<void> {
  const registry = service(modeler, "elementRegistry");
  const root = service(modeler, "canvas").getRootElement();
  const shapes = registry.filter(
    (one) => one.parent === root && !one.labelTarget && one.businessObject.$instanceOf("bpmn:FlowNode"),
  );
  const flows = registry.filter(
    (one) => isFlow(one.businessObject) && one.parent === root && !one.labelTarget,
  );
  const reached = new Set(flows.flatMap((one) => [one.source?.id ?? "", one.target?.id ?? ""]));
  const sized = (one: Shown) => {
    const kind = kindOf(one.businessObject);
    const edge = kind === "start" ? ("FIRST" as const) : undefined;
    return { id: one.id, width: one.width, height: one.height, edge };
  };
  const laid = await laidOut(
    shapes.filter((one) => reached.has(one.id)).map(sized),
    // names of those apart stand below them and need their room
    shapes
      .filter((one) => !reached.has(one.id))
      .map((one) => ({ ...sized(one), width: Math.max(one.width, APART) })),
    flows.map((one) => ({
      from: one.source?.id ?? "",
      to: one.target?.id ?? "",
      text: one.businessObject.name ?? "",
      size: 12,
    })),
    "RIGHT",
  );
  const modeling = service(modeler, "modeling");
  const docking = service(modeler, "connectionDocking");
  const move = (shape: Shown, to: Point) => {
    const delta = { x: Math.round(to.x) - shape.x, y: Math.round(to.y) - shape.y };
    if (delta.x || delta.y)
      modeling.moveShape(shape, delta, shape.parent, { autoResize: false, layout: false });
  };
  together(modeler, () => {
    for (const place of laid.nodes) {
      const shape = registry.get(place.id);
      if (!shape) continue;
      const x = Math.round(LEFT + place.x + (place.width - shape.width) / 2);
      move(shape, { x, y: Math.round(TOP + place.y) });
      const { label } = shape;
      if (label) move(label, { x: x + (shape.width - label.width) / 2, y: shape.y + shape.height + 4 });
    }
    laid.ways.forEach((way, at) => {
      const flow = flows[at];
      if (!flow?.source || !flow.target || way.points.length < 2) return;
      const points = way.points.map(({ x, y }) => ({ x: Math.round(LEFT + x), y: Math.round(TOP + y) }));
      const { source, target } = flow;
      const reaching = docked(points, source, target);
      modeling.updateWaypoints(flow, docking.getCroppedWaypoints({ waypoints: reaching, source, target }));
      if (!flow.label || !way.at) return;
      const room = Math.min(widthOf(way.label, 12), LABEL) + 8;
      move(flow.label, { x: LEFT + way.at.x + (room - flow.label.width) / 2, y: TOP + way.at.y + 2 });
    });
  });
}

/** ELK ends at a box; diamonds and circles lie within theirs, so both ends go on to the middle and are cropped there. */
export function docked(points: Point[], source: Shown, target: Shown): Point[] {
  const [first, second] = points;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !before) return points;
  return [inward(first, second, source), ...points.slice(1, -1), inward(last, before, target)];
}

function inward(end: Point, next: Point, shape: Shown): Point {
  const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  return end.y === next.y ? { x: middle.x, y: end.y } : { x: end.x, y: middle.y };
}
