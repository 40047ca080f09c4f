import type { Figure, Reading } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { drawn, type Point, points, sentence } from "./days.ts";

const share: Reading = {
  code: "share",
  name: "及时率",
  unit: "share",
  value: null,
  previous: null,
  better: "up",
  target: 0.95,
  target_source: "",
  low: null,
  high: null,
  noise: null,
};
const count: Reading = { ...share, code: "count", name: "已邀请", unit: "count", target: null };
const line = (...values: (number | null)[]): Point[] =>
  values.map((value, at) => ({ day: `2026-11-0${at + 1}`, rows: 1, value }));
const figure = (code: string, ...readings: Reading[]) => ({ code, readings }) as Figure;

test("days without rows are gaps, but counts are zero", () => {
  const days = [{ day: "2026-11-02", rows: 3, values: { share: 1, count: 3 } }];
  expect(points(days, share, "2026-11-01", "2026-11-03").map((point) => point.value)).toEqual([
    null,
    1,
    null,
  ]);
  expect(points(days, count, "2026-11-01", "2026-11-03").map((point) => point.value)).toEqual([0, 3, 0]);
});

test("what is drawn: both ways of the flow, the open tickets, else the chosen one or the one with a target", () => {
  expect(drawn(figure("flow", count, share), undefined)).toEqual([count, share]);
  expect(drawn(figure("backlog", share, count), "share")).toEqual([count]);
  expect(drawn(figure("plan", count, share), undefined)).toEqual([share]);
  expect(drawn(figure("plan", count, share), "count")).toEqual([count]);
  expect(drawn(figure("plan"), "count")).toEqual([]);
});

test.each([
  [
    "plan",
    [share],
    [line(1, 0.9, null, 0.96)],
    "及时率最高 100%（11月1日），最低 90%（11月2日）。有数据的 3 天中，2 天达到目标 95%。",
  ],
  [
    "plan",
    [share],
    [line(1, 0.5, 1)],
    "及时率最高 100%（2 天），最低 50%（11月2日）。有数据的 3 天中，2 天达到目标 95%。",
  ],
  ["plan", [share], [line(1, 1)], "及时率每天都是 100%。有数据的 2 天中，2 天达到目标 95%。"],
  ["plan", [share], [line(null, 1)], "只有 11月2日 有数据：100%。"],
  ["plan", [share], [line(null, null)], "这个时段没有可画的数据。"],
  ["answers", [count], [line(2, 4, 0)], "共 6，平均每天 2，最多一天 4（11月2日）。"],
  ["answers", [count], [line(0, 0)], "这个时段没有可画的数据。"],
  ["flow", [count, count], [line(5, 5), line(2, 3)], "共提交 10 张，解决 5 张，进比出多 5 张，积压在增加。"],
  ["flow", [count, count], [line(0, 0), line(2, 3)], "共提交 0 张，解决 5 张，出比进多 5 张，积压在减少。"],
  [
    "backlog",
    [count],
    [line(0, 1, 7)],
    "未解决的工单按提交日排列，最早的提交于 11月2日，一天最多 7 张（11月3日）。",
  ],
])("%s says what it shows", (code, readings, series, text) => {
  expect(sentence(figure(code), readings, series, "zh-CN")).toBe(text);
});
