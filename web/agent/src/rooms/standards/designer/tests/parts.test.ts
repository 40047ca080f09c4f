import { BpmnModdle } from "bpmn-moddle";
import { expect, test } from "vitest";
import { drawnKind, isForeign } from "../canvas/kinds.ts";
import shouwen from "../canvas/moddle.json";
import type { Moddle } from "../canvas/services.ts";
import { flowOf, isBroken, kindOf, nodeOf, readPart, standardOf, withPart } from "../parts.ts";
import small from "./small.bpmn?raw";

async function opened() {
  const model = new BpmnModdle({ shouwen });
  const { rootElement, elementsById } = await model.fromXML(small);
  const element = (id: string) => elementsById[id] as Moddle;
  return { model, rootElement, element };
}

test("a node is its part under the name that is drawn", async () => {
  const { element } = await opened();
  expect(nodeOf(element("plan"))).toEqual({
    id: "plan",
    kind: "task",
    name: { zh: "诊断与方案", en: "Plan" },
    status: "open",
    owner: { who: "holder" },
    limits: ["plan"],
    sop: { zh: "1. 定位原因", en: "1. Find the cause" },
  });
});

test("an element without a part is a node of its kind and name", async () => {
  const { element } = await opened();
  expect(nodeOf(element("closed"))).toEqual({
    id: "closed",
    kind: "end",
    name: { zh: "已关闭", en: "" },
    status: "closed",
  });
});

test("kinds come from the drawing, a follow-up from its part, foreign elements have none", async () => {
  const { element } = await opened();
  expect(["register", "plan", "follow-up", "closed"].map((id) => kindOf(element(id)))).toEqual([
    "start",
    "task",
    "follow_up",
    "end",
  ]);
  expect(drawnKind(element("foreign"))).toBeUndefined();
  expect(isForeign(element("foreign"))).toBe(true);
  expect(nodeOf(element("foreign"))).toBeUndefined();
});

test("a way without words has no name, one with words has the drawn ones", async () => {
  const { element } = await opened();
  expect(flowOf(element("way-1"))).toEqual({});
  expect(flowOf(element("way-2"))).toEqual({
    upon: "done",
    code: "finish",
    name: { zh: "完成", en: "Finish" },
  });
});

test("a way that only another tool drew waits for what it must mean here", async () => {
  const { element } = await opened();
  element("way-3").set("extensionElements", undefined);
  expect(flowOf(element("way-3"))).toEqual({
    upon: "done",
    code: "to-closed",
    name: { zh: "完成，到“已关闭”", en: "Done, on to 已关闭" },
  });
});

test("a broken part reads as nothing and is known to be broken", async () => {
  const { element } = await opened();
  expect(readPart(element("way-3"), "shouwen:Way")).toBeUndefined();
  expect(isBroken(element("way-3"), "shouwen:Way")).toBe(true);
  expect(isBroken(element("way-2"), "shouwen:Way")).toBe(false);
});

test("the standard's own parts stand at the process", async () => {
  const { element } = await opened();
  const standard = standardOf(element("after-sales"));
  expect(standard.name).toEqual({ zh: "售后服务标准", en: "After-sales service standard" });
  expect(standard.limits).toEqual({ plan: { rows: [{ within: "48h", calendar: "natural" }] } });
  expect(standardOf(undefined)).toEqual({});
});

test("a part written anew comes back from the file, and what others put there stays", async () => {
  const { model, rootElement, element } = await opened();
  const plan = element("plan");
  const told = { name: { zh: "方案", en: "Plan" }, sop: { zh: 'a < b & "c"', en: "]]> x" } };
  plan.set("extensionElements", withPart(model, plan, "shouwen:Node", told));
  const { xml } = await model.toXML(rootElement);
  expect(xml).toContain('<other:mark colour="blue" />');
  const again = await new BpmnModdle({ shouwen }).fromXML(xml);
  expect(readPart(again.elementsById.plan as Moddle, "shouwen:Node")).toEqual(told);
  expect(readPart(again.elementsById["follow-up"] as Moddle, "shouwen:Node")?.kind).toBe("follow_up");
});

test("a timer waits for nothing here until somebody says for what", async () => {
  const { model } = await opened();
  const timer = model.create("bpmn:TimerEventDefinition");
  const wait = model.create("bpmn:IntermediateCatchEvent", { eventDefinitions: [timer] });
  expect(drawnKind(wait)).toBeUndefined();
  wait.set("extensionElements", withPart(model, wait, "shouwen:Node", { waits_for: "parts" }));
  expect(drawnKind(wait)).toBe("wait");
});

test("an element that had no part gets one", async () => {
  const { model, rootElement, element } = await opened();
  const closed = element("closed");
  closed.set("extensionElements", withPart(model, closed, "shouwen:Node", { status: "closed" }));
  const { xml } = await model.toXML(rootElement);
  expect(xml).toContain('<shouwen:node>{"status":"closed"}</shouwen:node>');
});
