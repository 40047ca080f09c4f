import { expect, test } from "vitest";
import { hidden, type LaneRow, lineage, PLAIN, tryOut } from "./lanes.ts";

const PROBLEMS = [
  { id: 1, code: "complaint", parent: null },
  { id: 2, code: "refund", parent: 1 },
  { id: 3, code: "hardware", parent: null },
];
const row = (lane: number, tier = "", problem = ""): LaneRow => ({ ...PLAIN, lane, tier, problem });

test("the first row that fits counts, and a problem stands for all beneath it", () => {
  const rows = [row(0, "vip", "complaint"), row(2, "gold"), row(7, "", "hardware")];
  expect(lineage(PROBLEMS, "refund")).toEqual(["refund", "complaint"]);
  expect(tryOut(rows, PROBLEMS, "vip", "refund").place).toBe(0);
  expect(tryOut(rows, PROBLEMS, "gold", "refund").row.lane).toBe(2);
  expect(tryOut(rows, PROBLEMS, "standard", "hardware").row.lane).toBe(7);
  expect(tryOut(rows, PROBLEMS, "standard", "refund")).toEqual({ row: PLAIN, place: -1 });
});

test("a row that nothing reaches is known", () => {
  const rows = [row(2, "gold"), row(1, "gold", "refund"), row(3, "", "complaint"), row(4, "vip", "refund")];
  expect([...hidden(rows, PROBLEMS)]).toEqual([1, 3]);
});
