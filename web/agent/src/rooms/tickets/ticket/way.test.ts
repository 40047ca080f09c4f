import type { StandardDocument, TicketCard } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { onward, stepsOf } from "./way.ts";

const name = (text: string) => ({ zh: text, en: text });
const document = {
  nodes: [
    { id: "start", kind: "start", name: name("开始"), ways: [{ to: "accept" }] },
    { id: "accept", kind: "task", name: name("受理"), ways: [{ to: "void" }, { to: "handle" }] },
    { id: "handle", kind: "task", name: name("处理"), ways: [{ to: "parts" }, { to: "done?" }] },
    { id: "parts", kind: "wait", name: name("等配件"), ways: [{ to: "back" }] },
    { id: "done?", kind: "decision", name: name("?"), ways: [{ to: "handle" }, { to: "call" }] },
    { id: "call", kind: "follow_up", name: name("回访"), ways: [{ to: "end" }] },
    { id: "end", kind: "end", name: name("关闭"), status: "closed" },
    { id: "void", kind: "end", name: name("作废"), status: "void" },
  ],
} as unknown as StandardDocument;

test.each([
  ["accept", ["handle", "call", "end"]],
  ["handle", ["call", "end"]],
  ["end", []],
  ["nowhere", []],
])("from %s", (from, way) => {
  expect(onward(document, from).map((node) => node.id)).toEqual(way);
});

test("what was walked comes first, the last of it is where the ticket stands", () => {
  const at = (node: string) => ({
    node,
    name: node,
    status: "",
    entered_at: "2026-03-02T01:00:00Z",
    left_at: null,
  });
  const ticket = { node: "handle", path: [at("start"), at("accept"), at("handle")] } as unknown as TicketCard;
  expect(stepsOf(ticket, document).map((step) => [step.node, step.state])).toEqual([
    ["accept", "past"],
    ["handle", "now"],
    ["call", "next"],
    ["end", "next"],
  ]);
  expect(stepsOf(ticket, undefined).map((step) => step.node)).toEqual(["start", "accept", "handle"]);
});
