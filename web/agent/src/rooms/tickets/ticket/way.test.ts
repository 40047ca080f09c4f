import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { type Drawn, onward, stepsOf } from "./way.ts";

const node = (id: string, kind: string, status = "") => ({ id, kind, status, name: { zh: id, en: id } });
const edge = (from: string, to: string, anywhere = false) => ({ from, to, anywhere });
const drawn = {
  nodes: [
    node("start", "start"),
    node("accept", "task"),
    node("handle", "task"),
    node("parts", "wait"),
    node("done?", "decision"),
    node("answer", "task"),
    node("call", "follow_up"),
    node("end", "end", "closed"),
    node("void", "end", "void"),
  ],
  edges: [
    edge("start", "accept"),
    edge("accept", "void"),
    edge("accept", "end", true),
    edge("accept", "handle"),
    edge("handle", "parts"),
    edge("handle", "done?"),
    edge("done?", "handle"),
    edge("done?", "call"),
    edge("answer", "end", true),
    edge("answer", "call", true),
    edge("call", "end"),
  ],
} as unknown as Drawn;

test.each([
  ["accept", ["handle", "call", "end"]],
  ["handle", ["call", "end"]],
  ["answer", ["call", "end"]],
  ["end", []],
  ["nowhere", []],
])("from %s", (from, way) => {
  expect(onward(drawn, from).map((one) => one.id)).toEqual(way);
});

test("what was walked comes first, the last of it is where the ticket stands", () => {
  const at = (id: string) => ({
    node: id,
    name: id,
    status: "",
    entered_at: "2026-03-02T01:00:00Z",
    left_at: null,
  });
  const ticket = { node: "handle", path: [at("start"), at("accept"), at("handle")] } as unknown as TicketCard;
  expect(stepsOf(ticket, drawn).map((step) => [step.node, step.state])).toEqual([
    ["start", "past"],
    ["accept", "past"],
    ["handle", "now"],
    ["call", "next"],
    ["end", "next"],
  ]);
  expect(stepsOf(ticket, undefined).map((step) => step.node)).toEqual(["start", "accept", "handle"]);
});
