/** Palette, context pad and menu of kinds, reduced to what the engine runs. */
import { say } from "@shouwen/kit/i18n/words.ts";
import { KINDS, type Kind, type Node } from "../document.ts";
import { nodeOf, partOf, withPart } from "../parts.ts";
import { BEGINS, drawnKind, ELEMENT, ICON } from "./kinds.ts";
import { becomes, kindName, type Making } from "./making.ts";
import type { CommandStack, Moddle, Model, Modeling, Services, Shown } from "./services.ts";
import { canvas as words } from "./words.ts";

type Act = (event: Event, element: Shown) => void;
interface Entry {
  group: string;
  className?: string;
  title?: string;
  label?: string;
  separator?: boolean;
  action?: Act | Record<string, Act>;
}
type Entries = Record<string, Entry>;

interface Registers {
  registerProvider(provider: unknown): void;
}
interface Menus extends Registers {
  registerProvider(name: unknown, provider?: unknown): void;
  isEmpty(element: Shown, name: string): boolean;
  open(element: Shown, name: string, at: object, options: object): void;
}
interface Creates {
  start(event: Event, shape: Shown, context?: { source: Shown }): void;
}

const OFFERED = KINDS;
const APPENDED: readonly Kind[] = ["task", "automatic", "decision", "wait", "follow_up", "end"];

export class Palette {
  static $inject = ["palette", "create", "making", "handTool", "lassoTool", "spaceTool", "globalConnect"];

  constructor(
    palette: Registers,
    private readonly create: Creates,
    private readonly making: Making,
    private readonly hand: { activateHand: (event: Event) => void },
    private readonly lasso: { activateSelection: (event: Event) => void },
    private readonly space: { activateSelection: (event: Event) => void },
    private readonly connect: { start: (event: Event) => void },
  ) {
    palette.registerProvider(this);
  }

  getPaletteEntries(): Entries {
    const tool = (className: string, title: string, click: Act): Entry => ({
      group: "tools",
      className,
      title,
      action: { click },
    });
    const tools: Entries = {
      "hand-tool": tool("bpmn-icon-hand-tool", say(words, "hand"), (event) => this.hand.activateHand(event)),
      "lasso-tool": tool("bpmn-icon-lasso-tool", say(words, "lasso"), (event) =>
        this.lasso.activateSelection(event),
      ),
      "space-tool": tool("bpmn-icon-space-tool", say(words, "space"), (event) =>
        this.space.activateSelection(event),
      ),
      "global-connect-tool": tool("bpmn-icon-connection-multi", say(words, "connectTool"), (event) =>
        this.connect.start(event),
      ),
      "tool-separator": { group: "tools", separator: true },
    };
    const begin = (kind: Kind) => (event: Event) => this.create.start(event, this.making.node(kind));
    for (const kind of OFFERED) {
      const title = say(words, "create", { kind: kindName(kind) });
      const action = { dragstart: begin(kind), click: begin(kind) };
      tools[`create.${kind}`] = { group: "nodes", className: ICON[kind], title, action };
    }
    return tools;
  }
}

export class ContextPad {
  static $inject = [
    "contextPad",
    "modeling",
    "connect",
    "create",
    "popupMenu",
    "making",
    "autoPlace",
    "rules",
  ];

  constructor(
    pad: Registers,
    private readonly modeling: Modeling,
    private readonly connect: { start: Act },
    private readonly create: Creates,
    private readonly menus: Menus,
    private readonly making: Making,
    private readonly place: { append(element: Shown, shape: Shown): void },
    private readonly rules: { allowed(action: string, context: object): boolean | Shown[] },
  ) {
    pad.registerProvider(this);
  }

  getMultiElementContextPadEntries(elements: Shown[]): Entries {
    return this.removes(elements);
  }

  getContextPadEntries(element: Shown): Entries {
    if (element.labelTarget) return {};
    const kind = drawnKind(element.businessObject);
    const entries: Entries = {};
    if (kind && kind !== "end") {
      for (const next of APPENDED) {
        entries[`append.${next}`] = {
          group: "model",
          className: ICON[next],
          title: say(words, "append", { kind: kindName(next) }),
          action: {
            click: (_, from) => this.place.append(from, this.making.node(next)),
            dragstart: (event, from) => this.create.start(event, this.making.node(next), { source: from }),
          },
        };
      }
    }
    if (becomes(element).length > 0) {
      const open: Act = (event, of) => this.opens(event as MouseEvent, of);
      entries.replace = {
        group: "edit",
        className: "bpmn-icon-screw-wrench",
        title: say(words, "changeKind"),
        action: { click: open },
      };
    }
    if (element.businessObject.$instanceOf("bpmn:FlowNode")) {
      const start: Act = (event, from) => this.connect.start(event, from);
      entries.connect = {
        group: "connect",
        className: "bpmn-icon-connection-multi",
        title: say(words, "connect"),
        action: { click: start, dragstart: start },
      };
    }
    return { ...entries, ...this.removes([element]) };
  }

  private opens(event: MouseEvent, element: Shown): void {
    const at = { x: event.x, y: event.y + 16, cursor: { x: event.x, y: event.y } };
    this.menus.open(element, "bpmn-replace", at, { title: say(words, "changeKind"), width: 220 });
  }

  private removes(elements: Shown[]): Entries {
    const allowed = this.rules.allowed("elements.delete", { elements });
    if (!allowed || (Array.isArray(allowed) && allowed.length < elements.length)) return {};
    return {
      delete: {
        group: "edit",
        className: "bpmn-icon-trash",
        title: say(words, "remove"),
        action: { click: () => this.modeling.removeElements([...elements]) },
      },
    };
  }
}

/** What other tools drew and the engine cannot run has a name and nothing else of ours. */
function plain(object: Moddle): Omit<Node, "id"> {
  return { kind: "task", name: { zh: object.name || kindName("task", "zh-CN"), en: object.name ?? "" } };
}

export class KindMenu {
  static $inject = ["popupMenu", "modeling", "moddle", "bpmnReplace", "commandStack", "selection"];

  constructor(
    menus: Menus,
    private readonly modeling: Modeling,
    private readonly model: Model,
    private readonly replace: Services["bpmnReplace"],
    private readonly stack: CommandStack,
    private readonly selection: Services["selection"],
  ) {
    menus.registerProvider("bpmn-replace", this);
  }

  getPopupMenuEntries(element: Shown): Entries {
    if (Array.isArray(element)) return {};
    const entries: Entries = {};
    for (const kind of becomes(element)) {
      const action = () => this.become(element, kind);
      entries[`become.${kind}`] = { group: "kinds", className: ICON[kind], label: kindName(kind), action };
    }
    return entries;
  }

  /** Owner, words and limits stay; status and reason are those of the new kind. */
  become(element: Shown, kind: Kind): void {
    const object = element.businessObject;
    const before: Node = nodeOf(object) ?? { ...plain(object), id: object.id };
    const named = before.name.zh !== kindName(before.kind, "zh-CN");
    const name = named ? before.name : { zh: kindName(kind, "zh-CN"), en: kindName(kind, "en") };
    const owner = before.owner ?? BEGINS[kind].owner;
    const value = partOf(object, {
      ...before,
      foreign: undefined,
      waits_for: undefined,
      ...BEGINS[kind],
      kind,
      name,
      owner,
    });
    const run = () => {
      const type = ELEMENT[kind];
      const shape = element.type === type ? element : this.replace.replaceElement(element, { type });
      const made = shape.businessObject;
      const extensionElements = withPart(this.model, made, "shouwen:Node", value);
      this.modeling.updateModdleProperties(shape, made, { extensionElements });
      if (made.name !== name.zh) this.modeling.updateProperties(shape, { name: name.zh });
      this.selection.select(shape);
    };
    this.stack.execute("shouwen.together", { run });
  }
}
