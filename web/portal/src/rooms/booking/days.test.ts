import { expect, test } from "vitest";
import { byDay, span } from "./days.ts";

const slot = (starts_at: string, ends_at = starts_at) => ({ starts_at, ends_at });

test("slots stand under the day on which they begin", () => {
  const days = byDay([slot("2026-03-05T09:00:00"), slot("2026-03-05T09:30:00"), slot("2026-03-06T09:00:00")]);
  expect(days.map((day) => [day.key, day.slots.length])).toEqual([
    ["2026-03-05", 2],
    ["2026-03-06", 1],
  ]);
  expect(byDay([])).toEqual([]);
});

test("a time is said with its day", () => {
  expect(span(slot("2026-03-05T09:00:00", "2026-03-05T09:30:00"), "zh-CN")).toContain("3 月 5 日");
  expect(span(slot("2026-03-05T09:00:00", "2026-03-05T09:30:00"), "en")).toContain("09:00–09:30");
});
