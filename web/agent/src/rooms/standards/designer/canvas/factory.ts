/** New elements get ids that a standard's document can carry: small letters, digits and hyphens. */
import BpmnFactory from "bpmn-js/lib/features/modeling/BpmnFactory.js";
import type { Moddle, Model } from "./services.ts";

interface Base {
  _model: Model;
  _ensureId(element: Moddle): void;
}

const Factory = BpmnFactory as unknown as { new (moddle: Model): Base; $inject: string[] };

export class CodedFactory extends Factory {
  static override $inject = ["moddle"];

  override _ensureId(element: Moddle): void {
    if (!element.id && element.$instanceOf("bpmn:FlowNode")) {
      element.id = this._model.ids.nextPrefixed("node-", element);
    } else if (!element.id && element.$type === "bpmn:SequenceFlow") {
      element.id = this._model.ids.nextPrefixed("way-", element);
    } else super._ensureId(element);
  }
}
