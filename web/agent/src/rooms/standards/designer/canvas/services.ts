/** The part of bpmn-js that the designer uses, typed: its own types leave the model's elements open. */

export interface Moddle {
  $type: string;
  $parent?: Moddle;
  id: string;
  name?: string;
  get<T = unknown>(name: string): T;
  set(name: string, value: unknown): void;
  $instanceOf(type: string): boolean;
}

export interface Point {
  x: number;
  y: number;
}

export interface Shown {
  id: string;
  type: string;
  businessObject: Moddle;
  parent?: Shown;
  labelTarget?: Shown;
  label?: Shown;
  x: number;
  y: number;
  width: number;
  height: number;
  waypoints?: Point[];
  source?: Shown;
  target?: Shown;
  incoming: Shown[];
  outgoing: Shown[];
}

export interface Model {
  create(type: string, attributes?: Record<string, unknown>): Moddle;
  ids: { nextPrefixed(prefix: string, element: Moddle): string; claim(id: string, element: Moddle): void };
}

export interface EventBus {
  on(event: string | string[], listener: (event: Happened) => void): void;
  on(event: string | string[], priority: number, listener: (event: Happened) => void): void;
  fire(event: string): void;
}

export interface Happened {
  context?: { connection?: Shown; elements?: Shown[] };
  element?: Shown;
  newSelection?: Shown[];
}

export interface Modeling {
  updateProperties(element: Shown, properties: Record<string, unknown>): void;
  updateModdleProperties(element: Shown, of: Moddle, properties: Record<string, unknown>): void;
  updateWaypoints(connection: Shown, points: Point[]): void;
  moveShape(shape: Shown, delta: Point, parent?: Shown, hints?: Record<string, unknown>): void;
  removeElements(elements: Shown[]): void;
}

export interface CommandStack {
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  clear(): void;
  execute(command: string, context: unknown): void;
  registerHandler(command: string, handler: unknown): void;
}

export interface Canvas {
  zoom(level?: number | "fit-viewport", center?: Point | "auto"): number;
  viewbox(box?: { x: number; y: number; width: number; height: number }): {
    inner: { x: number; y: number; width: number; height: number };
    outer: { width: number; height: number };
    x: number;
    y: number;
    width: number;
    height: number;
    scale: number;
  };
  getRootElement(): Shown;
  getRootElements(): Shown[];
  scrollToElement(element: Shown): void;
  addMarker(element: string | Shown, marker: string): void;
  removeMarker(element: string | Shown, marker: string): void;
  focus(): void;
}

export interface Registry {
  get(id: string): Shown | undefined;
  filter(test: (element: Shown) => boolean): Shown[];
}

export interface Selection {
  get(): Shown[];
  select(element: Shown | Shown[] | null): void;
}

export interface Overlays {
  add(element: string | Shown, type: string, overlay: { position: object; html: HTMLElement }): string;
  remove(filter: { type: string }): void;
}

export interface Docking {
  getCroppedWaypoints(connection: { waypoints: Point[]; source: Shown; target: Shown }): Point[];
}

export interface Services {
  bpmnReplace: { replaceElement(element: Shown, target: { type: string }): Shown };
  canvas: Canvas;
  commandStack: CommandStack;
  connectionDocking: Docking;
  elementRegistry: Registry;
  eventBus: EventBus;
  moddle: Model;
  modeling: Modeling;
  overlays: Overlays;
  selection: Selection;
}

/** A modeler or a viewer. */
export interface Serves {
  get<T>(name: string): T;
}

export function service<Name extends keyof Services>(of: Serves, name: Name): Services[Name] {
  return of.get<Services[Name]>(name);
}
