import { BpmnModdle } from "bpmn-moddle";
import { expect, test } from "vitest";
import shouwen from "../designer/canvas/moddle.json";
import type { Moddle } from "../designer/canvas/services.ts";
import small from "../designer/tests/small.bpmn?raw";
import { elementOf } from "./Changes.tsx";
import { differing } from "./differing.ts";

async function read(text: string): Promise<Moddle> {
  return (await new BpmnModdle({ shouwen }).fromXML(text)).rootElement;
}
const compared = async (after: string) => differing(await read(small), await read(after), () => true);

test("a file does not differ from itself", async () => {
  expect(await compared(small)).toEqual({ before: {}, after: {} });
});

test("other words in a node's part are a change of that node alone", async () => {
  const after = small.replace("1. 定位原因", "1. 先安抚客户");
  expect(await compared(after)).toEqual({ before: { plan: "changed" }, after: { plan: "changed" } });
});

test("a part written in another order is the same", async () => {
  const after = small.replace(
    '{"kind":"follow_up","name":{"zh":"回访","en":"Follow-up"},"status":"follow_up"}',
    '{"status":"follow_up","name":{"en":"Follow-up","zh":"回访"},"kind":"follow_up"}',
  );
  expect(await compared(after)).toEqual({ before: {}, after: {} });
});

test("what came is marked in the newer, what went in the older, a way that leads elsewhere in both", async () => {
  const after = small
    .replace(
      '<bpmn:complexGateway id="foreign" name="别的工具画的" />',
      '<bpmn:userTask id="check" name="复核" />',
    )
    .replace('sourceRef="register" targetRef="plan"', 'sourceRef="register" targetRef="check"');
  expect(await compared(after)).toEqual({
    before: { foreign: "removed", "way-1": "changed" },
    after: { check: "added", "way-1": "changed" },
  });
});

test("a change in a node is drawn as that node", () => {
  const at = (place: string) => elementOf({ place } as Parameters<typeof elementOf>[0]);
  expect(at("nodes.plan.sop")).toBe("plan");
  expect(at("nodes.plan.ways[2]")).toBe("plan");
  expect(at("limits.plan.rows[1]")).toBeUndefined();
});
