import { expect, test } from "vitest";
import { nested } from "./nested.ts";

test("rows hang under their parents, leaves have no children, a row whose parent is hidden stands at the top", () => {
  const rows = [
    { id: 1, parent: null },
    { id: 2, parent: 1 },
    { id: 3, parent: 2 },
    { id: 4, parent: 99 },
  ];
  expect(nested(rows)).toEqual([
    { id: 1, parent: null, children: [{ id: 2, parent: 1, children: [{ id: 3, parent: 2 }] }] },
    { id: 4, parent: 99 },
  ]);
});
