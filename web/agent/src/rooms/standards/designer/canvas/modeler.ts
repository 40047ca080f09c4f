/** bpmn-js as our designer: our tools, words and colours; the BPMN.io mark stays. */

import Modeler from "bpmn-js/lib/Modeler";
import { colours, texts } from "../../../../shell/bpmn/look.ts";
import { Together } from "../parts.ts";
import { CodedFactory } from "./factory.ts";
import { Making, Manners } from "./making.ts";
import shouwen from "./moddle.json";
import { ContextPad, KindMenu, Palette } from "./providers.ts";
import { service } from "./services.ts";
import { translate } from "./translate.ts";
import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/bpmn-font/css/bpmn-codes.css";
import "../../../../shell/bpmn/canvas.css";

const ours = {
  __init__: ["manners"],
  translate: ["value", (template: string, values?: Record<string, string>) => translate(template, values)],
  bpmnFactory: ["type", CodedFactory],
  making: ["type", Making],
  manners: ["type", Manners],
  paletteProvider: ["type", Palette],
  contextPadProvider: ["type", ContextPad],
  replaceMenuProvider: ["type", KindMenu],
};

export function newModeler(container: HTMLElement): Modeler {
  const options = {
    container,
    bpmnRenderer: colours,
    textRenderer: texts,
    moddleExtensions: { shouwen },
    additionalModules: [ours],
  };
  const modeler = new Modeler(options as unknown as ConstructorParameters<typeof Modeler>[0]);
  service(modeler, "commandStack").registerHandler("shouwen.together", Together);
  return modeler;
}
