import dayjs from "dayjs";
import { expect, test } from "vitest";
import {
  type BoardSearch,
  customDays,
  dimensionsOf,
  periodOf,
  spanBefore,
  spanOf,
  validateBoard,
} from "./filters.ts";

const now = Date.parse("2026-11-22T10:32:00+08:00");
const day = (text: string) => dayjs(text).toISOString();

test.each<[BoardSearch, object]>([
  [{}, { from: day("2026-11-16") }],
  [{ period: "nonsense" }, { from: day("2026-11-16") }],
  [{ period: "today" }, { from: day("2026-11-22") }],
  [{ period: "30d" }, { from: day("2026-10-24") }],
  [{ period: "month" }, { from: day("2026-11-01") }],
  [
    { period: "custom", from: "2026-11-01", to: "2026-11-03" },
    { from: day("2026-11-01"), to: day("2026-11-04") },
  ],
  [{ period: "custom", from: "2026-11-20", to: "2026-11-22" }, { from: day("2026-11-20") }],
])("%o is a span", (search, span) => {
  expect(spanOf(search, now)).toEqual(span);
});

test.each<[BoardSearch, [string, string]]>([
  [{ from: "2026-11-09", to: "2026-11-02" }, ["2026-11-02", "2026-11-09"]],
  [{ from: "2026-02-31", to: "x" }, ["2026-10-24", "2026-11-22"]],
  [{ from: "2026-11-09", to: "2027-01-01" }, ["2026-11-09", "2026-11-22"]],
  [{ from: "2027-01-01", to: "2027-02-01" }, ["2026-11-22", "2026-11-22"]],
  [{ from: "1999-01-01", to: "2026-11-22" }, ["2024-02-26", "2026-11-22"]],
])("%o is put in order", (search, days) => {
  expect(customDays(search, now)).toEqual(days);
});

test("today is compared with yesterday up to the same time", () => {
  expect(spanBefore({ period: "today" }, now)).toEqual({
    from: day("2026-11-21"),
    to: dayjs("2026-11-21T10:32:00+08:00").toISOString(),
  });
  expect(spanBefore({ period: "7d" }, now)).toBeNull();
});

test("only known filters are read from the address", () => {
  const search = validateBoard({ period: "month", team: "service", evil: "1", tier: "" });
  expect(search).toEqual({ period: "month", team: "service" });
  expect(periodOf(search)).toBe("month");
  expect(dimensionsOf(search)).toEqual({ team: "service" });
});
