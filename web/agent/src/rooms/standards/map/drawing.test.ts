import type { MapEdge, MapNode } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { drawing } from "./drawing.ts";

const node = (id: string, kind = "task") => ({ id, kind }) as MapNode;
const edge = (from: string, to: string, anywhere = false, label = "") =>
  ({ from, to, anywhere, label: { zh: label, en: label } }) as MapEdge;
const nodes = [
  node("start", "start"),
  node("accept"),
  node("handle"),
  node("parts", "wait"),
  node("solved", "automatic"),
  node("closed", "end"),
  node("void", "end"),
];
const edges = [
  edge("start", "accept"),
  edge("accept", "handle", false, "受理"),
  edge("accept", "handle", false, "回复"),
  edge("handle", "accept", false, "退回"),
  ...["accept", "handle", "parts"].flatMap((from) => [
    edge(from, "parts", true),
    edge(from, "solved", true, "解决"),
    edge(from, "void", true),
  ]),
  edge("solved", "closed"),
  edge("accept", "gone"),
];

const drawn = (withBack: boolean) => {
  const { placed, apart, ways } = drawing(nodes, edges, withBack);
  return { placed: placed.map((one) => one.id), apart: apart.map((one) => one.id), ways };
};

test("at first sight: the way forward, solved where the work ends, the rest apart", () => {
  const { placed, apart, ways } = drawn(false);
  expect(placed).toEqual(["start", "accept", "handle", "solved", "closed"]);
  expect(apart).toEqual(["parts", "void"]);
  expect(ways.map((way) => `${way.from}>${way.to}`)).toEqual([
    "start>accept",
    "accept>handle",
    "solved>closed",
    "handle>solved",
  ]);
});

test("several ways between two nodes are one line with all their words", () => {
  const way = drawn(false).ways.find((one) => one.from === "accept");
  expect(way?.labels.map((label) => label.zh)).toEqual(["受理", "回复"]);
});

test("the ways back, when asked for", () => {
  const { apart, ways } = drawn(true);
  expect(apart).toEqual(["parts", "void"]);
  expect(ways.at(-1)).toMatchObject({ from: "handle", to: "accept" });
});
