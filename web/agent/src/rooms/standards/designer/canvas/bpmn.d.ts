/** Packages that come without types, as far as they are used here. */
declare module "bpmn-js-differ" {
  export interface Told {
    _added: Record<string, unknown>;
    _removed: Record<string, unknown>;
    _changed: Record<string, unknown>;
    _layoutChanged: Record<string, unknown>;
  }
  export function diff(before: unknown, after: unknown): Told;
}

declare module "bpmn-moddle" {
  export class BpmnModdle {
    constructor(extensions?: Record<string, unknown>);
    create(type: string, attributes?: Record<string, unknown>): import("./services.ts").Moddle;
    fromXML(xml: string): Promise<{
      rootElement: import("./services.ts").Moddle;
      elementsById: Record<string, import("./services.ts").Moddle>;
      warnings: unknown[];
    }>;
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}

declare module "bpmn-js/lib/features/modeling/BpmnFactory.js" {
  const factory: unknown;
  export default factory;
}
