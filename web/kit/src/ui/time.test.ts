import { describe, expect, test } from "vitest";
import { ago, duration, urgency } from "./time.ts";

test.each([
  [8040, "2 小时 14 分", "2 h 14 min"],
  [59, "59 秒", "59 s"],
  [0, "0 秒", "0 s"],
  [-5, "0 秒", "0 s"],
  [240, "4 分", "4 min"],
  [3600, "1 小时", "1 h"],
  [86400 + 3600, "1 天 1 小时", "1 day 1 h"],
  [2 * 86400 + 60, "2 天", "2 days"],
])("%i seconds", (seconds, zh, en) => {
  expect(duration(seconds, "zh-CN")).toBe(zh);
  expect(duration(seconds, "en")).toBe(en);
});

describe("ago", () => {
  const now = new Date("2026-03-02T10:00:00+08:00").getTime();
  test.each([
    ["2026-03-02T09:59:40+08:00", "刚刚", "just now"],
    ["2026-03-02T09:57:00+08:00", "3 分钟前", "3 min ago"],
    ["2026-03-02T02:00:00+08:00", "8 小时前", "8 h ago"],
    ["2026-03-01T23:10:00+08:00", "昨天 23:10", "yesterday 23:10"],
    ["2026-02-20T08:05:00+08:00", "2 月 20 日 08:05", "20 Feb 08:05"],
    ["2025-12-31T08:05:00+08:00", "2025-12-31", "31 Dec 2025"],
    ["2026-03-03T08:05:00+08:00", "2026-03-03 08:05", "3 Mar 2026 08:05"],
  ])("%s", (at, zh, en) => {
    expect(ago(at, now, "zh-CN")).toBe(zh);
    expect(ago(at, now, "en")).toBe(en);
  });
});

test.each([
  [100, 100, undefined, "late"],
  [100, 101, undefined, "late"],
  [7_200_000, 0, undefined, "due"],
  [7_200_001, 0, undefined, "calm"],
  [1000, 799, 0, "calm"],
  [1000, 800, 0, "due"],
])("due %i at %i from %s is %s", (due, now, started, is) => {
  expect(urgency(due, now, started)).toBe(is);
});
