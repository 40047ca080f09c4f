import { expect, test } from "vitest";
import { kept } from "./typed.ts";

test("lines are kept in the units of their figures", () => {
  expect(kept(90, "share")).toBe(0.9);
  expect(kept(30, "seconds")).toBe(1800);
  expect(kept(50, "count")).toBe(50);
});
