import { expect, test } from "vitest";
import { type Macro, moved, sent } from "./steps.ts";

const step = { do: "wait", text: "", level: "urgent", reason: "customer", minutes: 5 } as never;

test("only what belongs to a step is sent", () => {
  expect(sent(step)).toEqual({ do: "wait", reason: "customer" });
});

test("a macro moves among its own kind only", () => {
  const all = [
    { id: 1, scope: "personal" },
    { id: 2, scope: "personal" },
    { id: 3, scope: "all" },
  ] as Macro[];
  expect(moved(all, 2, -1)).toEqual([2, 1, 3]);
  expect(moved(all, 2, 1)).toBeUndefined();
  expect(moved(all, 1, -1)).toBeUndefined();
});
