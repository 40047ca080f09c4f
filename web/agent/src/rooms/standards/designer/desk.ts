/** What the designer's panels share: the modeler, what is chosen in it, and the standard around it. */
import type Modeler from "bpmn-js/lib/Modeler";
import { createContext, useContext } from "react";
import { type Shown, service } from "./canvas/services.ts";
import type { Flow, Node, Standard } from "./document.ts";
import { changeFlow, changeNode, changeStandard } from "./parts.ts";

/** A fault keeps the standard from being published, a hint does not. */
export interface Fault {
  kind: "fault" | "hint";
  place: string;
  element: string;
  code: string;
  message: string;
}

export interface Desk {
  modeler: Modeler;
  /** grows with every change, so that panels read anew */
  revision: number;
  chosen: Shown | undefined;
  standard: Partial<Standard>;
  nodes: Node[];
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk stands outside the designer");
  return desk;
}

export type ChangeNode = (change: (node: Node) => Partial<Node>) => void;

export function useChangeNode(shape: Shown): ChangeNode {
  const { modeler } = useDesk();
  return (change) => changeNode(modeler, shape, change);
}

export function useChangeFlow(connection: Shown): (change: (flow: Flow) => Partial<Flow>) => void {
  const { modeler } = useDesk();
  return (change) => changeFlow(modeler, connection, change);
}

export function useChangeStandard(): (change: (standard: Partial<Standard>) => Partial<Standard>) => void {
  const { modeler } = useDesk();
  return (change) => changeStandard(modeler, change);
}

/** Chosen and brought into view; the whole standard when it is no part of the drawing. */
export function show(modeler: Modeler, id: string): void {
  const element = service(modeler, "elementRegistry").get(id);
  const drawn = element?.parent ? element : null;
  service(modeler, "selection").select(drawn);
  if (drawn) service(modeler, "canvas").scrollToElement(drawn);
}
