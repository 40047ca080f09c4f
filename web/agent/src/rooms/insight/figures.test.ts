import type { Figure, Reading } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { change, judged, met, ordered, rowValue, said, shortName } from "./figures.ts";

const reading = (given: Partial<Reading>): Reading => ({
  code: "share",
  name: "及时率",
  unit: "share",
  value: null,
  previous: null,
  better: "up",
  target: null,
  target_source: "",
  low: null,
  high: null,
  noise: null,
  ...given,
});
const figure = (code: string, readings: Reading[] = []): Figure => ({
  code,
  of: "tickets",
  name: code,
  definition: "",
  rows_definition: "",
  rows: 0,
  readings,
  missing: "",
});

test.each([
  [8040, "seconds", "2 小时 14 分"],
  [0, "seconds", "0 秒"],
  [0.972413, "share", "97.2%"],
  [1, "share", "100%"],
  [0, "share", "0%"],
  [null, "share", "—"],
  [null, "count", "—"],
  [4.7241, "score", "4.72 / 5"],
  [1383, "count", "1,383"],
])("%s %s is said as %s", (value, unit, text) => {
  expect(said(value, unit, "zh-CN").replaceAll("\u00a0", " ")).toBe(text);
});

test.each([
  [
    { value: 0.96, previous: 0.947 },
    { way: "up", text: "1.3 个百分点", verdict: "good" },
  ],
  [
    { value: 0.9, previous: 0.95 },
    { way: "down", text: "5 个百分点", verdict: "bad" },
  ],
  [
    { value: 0.90001, previous: 0.9 },
    { way: "flat", text: "持平", verdict: "none" },
  ],
  [
    { unit: "seconds", better: "down", value: 90, previous: 120 },
    { way: "down", text: "25%", verdict: "good" },
  ],
  [
    { unit: "count", better: "down", value: 12, previous: 10 },
    { way: "up", text: "20%", verdict: "bad" },
  ],
  [
    { unit: "count", better: "none", value: 12, previous: 10 },
    { way: "up", text: "20%", verdict: "none" },
  ],
  [
    { unit: "count", better: "none", value: 5, previous: 0 },
    { way: "up", text: "5", verdict: "none" },
  ],
  [
    { unit: "count", better: "none", value: 500, previous: 3 },
    { way: "up", text: "497", verdict: "none" },
  ],
  [
    { unit: "count", better: "none", value: 0, previous: 0 },
    { way: "flat", text: "持平", verdict: "none" },
  ],
  [
    { unit: "score", value: 4.5, previous: 4.62 },
    { way: "down", text: "0.12", verdict: "bad" },
  ],
])("%o compared", (given, expected) => {
  expect(change(reading(given), "zh-CN")).toEqual(expected);
});

test("without a value, or without one before, nothing is compared", () => {
  expect(change(reading({ value: 0.5 }))).toBeNull();
  expect(change(reading({ previous: 0.5 }))).toBeNull();
});

test.each([
  [{ value: 0.95, target: 0.95 }, true],
  [{ value: 0.9499, target: 0.95 }, false],
  [{ value: 3600, target: 7200, better: "down" }, true],
  [{ value: 7201, target: 7200, better: "down" }, false],
  [{ value: null, target: 0.95 }, null],
  [{ value: 0.95, target: null }, null],
])("%o reaches its target: %s", (given, expected) => {
  expect(met(reading(given))).toBe(expected);
});

test("figures keep one order, unknown ones before the backlog", () => {
  const codes = ["backlog", "fcr", "brand_new", "flow", "first_response"];
  expect(ordered(codes.map((code) => figure(code))).map((each) => each.code)).toEqual([
    "first_response",
    "fcr",
    "brand_new",
    "flow",
    "backlog",
  ]);
});

test.each([
  ["first_response", true, "及时", "good"],
  ["first_response", false, "超时", "bad"],
  ["first_response", null, "只计用时", "none"],
  ["reopened", true, "被重开", "bad"],
  ["urged", false, "未催单", "good"],
  ["flow", true, "提交", "none"],
  ["flow", false, "解决", "none"],
] as const)("a row of %s with good=%s says %s", (code, good, text, verdict) => {
  expect(judged(code, good, "zh-CN")).toEqual({ text, verdict });
});

test("a row that is not judged says nothing", () => {
  expect(judged("backlog", null)).toBeNull();
  expect(judged("brand_new", true)).toBeNull();
});

test("a row's value is a time or stars", () => {
  expect(rowValue("satisfaction", 4)).toBe("4\u00a0/\u00a05");
  expect(rowValue("plan", 60, "zh-CN")).toBe("1\u00a0分");
  expect(rowValue("fcr", null)).toBe("—");
});

test("a reading's short name, or its own", () => {
  expect(shortName("plan", reading({}), "zh-CN")).toBe("及时率");
  expect(shortName("backlog", reading({ code: "median" }), "en")).toBe("age");
  expect(shortName("fcr", reading({ name: "一次性解决率" }), "zh-CN")).toBe("一次性解决率");
});
