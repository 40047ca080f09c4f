import { palettes } from "@shouwen/kit/ui/tokens.ts";
import { expect, test } from "vitest";
import { floor, option, scale } from "./option.ts";

test.each([
  ["share", 1, 0.01],
  ["count", 9, 1],
  ["score", 5, 1],
  ["seconds", 7199, 60],
  ["seconds", 7200, 3600],
  ["seconds", 172_799, 3600],
  ["seconds", 172_800, 86_400],
])("%s up to %s is drawn by %s", (unit, highest, by) => {
  expect(scale(unit, highest).by).toBe(by);
});

test.each([
  ["share", [97, 100], 90],
  ["share", [90, 100], 80],
  ["share", [51, 100], 50],
  ["share", [50, 100], 0],
  ["share", [0, 100], 0],
  ["share", [], 0],
  ["seconds", [5], 0],
  ["score", [4], 1],
])("%s of %o begins at %s", (unit, values, least) => {
  expect(floor(unit, values)).toBe(least);
});

test("the target is a line in the axis' own unit, and gaps stay gaps", () => {
  const made = option(
    {
      readings: [{ name: "及时率", unit: "share", target: 0.95 }],
      series: [[point("2026-11-01", 0.9), point("2026-11-02", null)]],
      bars: false,
      palette: palettes.light,
    },
    "zh-CN",
  );
  expect(made).toMatchObject({
    yAxis: { min: 80, max: 100, name: "比例" },
    xAxis: { data: ["11月1日", "11月2日"] },
    series: [{ data: [90, null], markLine: { data: [{ yAxis: 95 }], label: { formatter: "目标 95%" } } }],
  });
});

function point(day: string, value: number | null) {
  return { day, value, rows: 1 };
}
