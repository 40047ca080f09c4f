import { expect, test, vi } from "vitest";
import { pathOf, sizeOf, widthOf } from "./layout.ts";

vi.mock("elkjs/lib/elk-worker.min.js?worker", () => ({ default: class {} }));

test("corners are round, never longer than half of their leg", () => {
  expect(
    pathOf([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]),
  ).toBe("M0,0 L100,0");
  expect(
    pathOf([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 100 },
    ]),
  ).toBe("M0,0 L5,0 Q10,0 10,6 L10,100");
});

test("Chinese words take their full width", () => {
  expect(widthOf("派单", 10)).toBe(20);
  expect(widthOf("ab", 10)).toBeCloseTo(11.6);
});

test("a node is wide enough for its words, within bounds, and high enough for its lines", () => {
  expect(sizeOf("a", "task", "派单", [])).toEqual({ id: "a", width: 96, height: 38, edge: undefined });
  expect(sizeOf("a", "start", "一个很长很长很长很长很长很长的名字", ["客服"])).toEqual({
    id: "a",
    width: 200,
    height: 59,
    edge: "FIRST",
  });
});
