import { expect, test } from "vitest";
import { backoff, begun, failed, fate, next, unseen, without } from "./outbox.ts";
import type { Message, Outgoing } from "./types.ts";

function words(key: string, more: Partial<Outgoing> = {}): Outgoing {
  return { key, talk: "t", text: key, files: [], at: 0, ...more };
}

const first = words("a", { talk: null, begin: { problem_type: "order" } });

test("the oldest goes first, refused ones are passed by", () => {
  const out = [words("a"), words("b"), words("c")];
  expect(next(out)?.key).toBe("a");
  expect(next(failed(out, "a", "too long"))?.key).toBe("b");
  expect(next([])).toBeUndefined();
});

test("what waits for a talk waits until it has begun, and then goes into it in order", () => {
  const out = [first, words("b", { talk: null }), words("c", { talk: null })];
  expect(next(out)?.key).toBe("a");
  expect(next(failed(out, "a", "no"))).toBeUndefined();
  expect(next(failed(failed(out, "a", "no"), "a", undefined))?.key).toBe("a");
  expect(begun(out, "a", "t7").map((one) => [one.key, one.talk])).toEqual([
    ["b", "t7"],
    ["c", "t7"],
  ]);
});

test("trying again takes the failure from one and leaves the others", () => {
  const out = failed(failed([words("a"), words("b")], "a", "x"), "b", "y");
  expect(failed(out, "a", undefined).map((one) => one.failed)).toEqual([undefined, "y"]);
  expect(without(out, "a").map((one) => one.key)).toEqual(["b"]);
});

test("what the server has is shown once", () => {
  const there = [{ id: 1, client_key: "a" } as Message];
  expect(unseen([words("a"), words("b")], there).map((one) => one.key)).toEqual(["b"]);
});

test.each([
  [0, "again"],
  [429, "again"],
  [500, "again"],
  [503, "again"],
  [401, "stranger"],
  [404, "refused"],
  [409, "refused"],
  [422, "refused"],
] as const)("an answer of %i is: %s", (status, said) => {
  expect(fate(status)).toBe(said);
});

test("waits grow and stay bounded", () => {
  expect(backoff(0, 0)).toBe(400);
  expect(backoff(3, 1)).toBe(4_400);
  expect(backoff(40, 1)).toBe(15_400);
});
