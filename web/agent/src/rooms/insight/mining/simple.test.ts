import type { MiningMap } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { END, START, simple, usualShares } from "./simple.ts";
import { thickness, tone } from "./tone.ts";

const node = (name: string, count: number, starts = 0, ends = 0) => ({
  name,
  count,
  cases: count,
  starts,
  ends,
  before_s: null,
});
const edge = (from: string, to: string, count: number, mean = 60) => ({
  from,
  to,
  count,
  cases: count,
  median_s: mean,
  p90_s: mean,
  mean_s: mean,
  work_median_s: null,
  work_p90_s: null,
  work_mean_s: null,
});
const log = (nodes: MiningMap["nodes"], edges: MiningMap["edges"]): MiningMap => ({
  cases: 100,
  events: 300,
  median_s: null,
  p90_s: null,
  nodes,
  edges,
});
const small = log(
  [node("a", 100, 100), node("b", 90), node("c", 100, 0, 100), node("d", 5)],
  [
    edge("a", "b", 88),
    edge("b", "c", 85),
    edge("a", "c", 8),
    edge("a", "d", 5),
    edge("d", "b", 2),
    edge("d", "c", 3),
  ],
);
const said = (map: MiningMap, nodes?: number, paths?: number) =>
  simple(map, nodes, paths).flows.map((flow) => `${flow.from}>${flow.to}`.replaceAll("\u0000", ""));

test("with no way but the needed ones, each activity is reached and reaches the end", () => {
  expect(said(small, 100, 0).sort()).toEqual(["a>b", "a>d", "b>c", "c>end", "d>c", "start>a"]);
  expect(said(small, 75, 0).sort()).toEqual(["a>b", "b>c", "c>end", "start>a"]);
});

test("all ways when asked for, and the sliders say what is drawn at first", () => {
  expect(said(small, 100, 100)).toHaveLength(8);
  const few = usualShares(small);
  expect(said(small, few.nodes, few.paths).sort()).toEqual(said(small).sort());
});

test("two activities that follow mostly each other are not cut off", () => {
  const island = log(
    [node("a", 10, 10, 9), node("x", 50), node("y", 50)],
    [edge("x", "y", 45), edge("y", "x", 44), edge("a", "x", 1), edge("y", "a", 1)],
  );
  expect(said(island, 100, 0)).toEqual(expect.arrayContaining(["a>x", "y>a"]));
});

test("forty activities: thirty at first, with few enough ways to read", () => {
  const names = Array.from({ length: 40 }, (_, at) => `n${at}`);
  const many = log(
    names.map((name, at) => node(name, 100 - at, at === 0 ? 100 : 0, at === 39 ? 100 : 1)),
    names.flatMap((from, i) => names.map((to, j) => edge(from, to, (i * 7 + j * 13) % 97))),
  );
  const first = simple(many);
  expect(first.nodes).toHaveLength(30);
  expect(first.flows.length).toBeLessThanOrEqual(64);
});

test("activities stand in the order in which cases meet them, loops against the stream", () => {
  const looped = log(
    [node("close", 90, 0, 90), node("talk", 200), node("open", 90, 90), node("wait", 110)],
    [
      edge("open", "talk", 90),
      edge("talk", "wait", 110),
      edge("wait", "talk", 110),
      edge("talk", "close", 90),
    ],
  );
  const names = simple(looped, 100, 100).nodes.map((one) => one.name);
  expect(names[0]).toBe("open");
  expect(names.indexOf("talk")).toBeLessThan(names.indexOf("close"));
});

test("tones: by share of all time, by share of the most frequent", () => {
  const flow = { from: START, to: END, count: 10, cases: 10, mean: 50 };
  expect(tone(flow, "time", 10, 1000)).toBe("slowest");
  expect(tone(flow, "time", 10, 5000)).toBe("slow");
  expect(tone(flow, "time", 10, 50_000)).toBe("usual");
  expect(tone(flow, "time", 10, 0)).toBe("usual");
  expect(tone(flow, "count", 1000, 0)).toBe("c1");
  expect(tone(flow, "count", 10, 0)).toBe("c4");
  expect(thickness(0, 0)).toBe(1.5);
});
