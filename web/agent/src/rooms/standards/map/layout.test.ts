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

test("a node is wide enough for its name and high enough for its lines", () => {
  const node = { id: "a" } as Parameters<typeof sizeOf>[0];
  expect(sizeOf(node, 0, "派单")).toEqual({ id: "a", width: 124, height: 32 });
  expect(sizeOf(node, 3, "一个很长很长很长很长很长很长的名字").width).toBe(190);
});
