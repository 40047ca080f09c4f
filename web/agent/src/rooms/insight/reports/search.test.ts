import { expect, test } from "vitest";
import { asked, beside, file, kindOf } from "./search.ts";

const NOW = Date.parse("2026-11-22T12:00:00+08:00");

test("what the address says of a report is read, and what it cannot say is left to the server", () => {
  expect(kindOf({ kind: "yearly" })).toBe("monthly");
  expect(asked({ on: "2026-10-05", team: "service" })).toEqual({ on: "2026-10-05", team: "service" });
  expect(asked({ on: "2026-02-31" })).toEqual({});
});

test("one goes back and forth by periods, never beyond today", () => {
  expect(beside("monthly", "2026-10-01", -1, NOW)).toBe("2026-09-01");
  expect(beside("weekly", "2026-11-09", 1, NOW)).toBe("2026-11-16");
  expect(beside("daily", "2026-11-22", 1, NOW)).toBeUndefined();
});

test("files are asked for in the reader's language", () => {
  expect(file("daily", "pdf", { on: "2026-11-21" }, "en")).toBe(
    "/api/v1/reports/daily.pdf?on=2026-11-21&language=en",
  );
  expect(file("daily", "xlsx", {}, "zh-TW")).toContain("language=zh-CN");
});
