import { expect, test } from "vitest";
import { broughtBy, missing, same, scoreTone } from "./judge.ts";

const written = { contact: "打过电话", cause: "派工晚", measure: "改提醒" };

test.each([
  [{}, []],
  [{ cause: "" }, ["cause"]],
  [{ contact: "  \n", measure: "\u3000" }, ["contact", "measure"]],
  [{ contact: "", cause: "", measure: "" }, ["contact", "cause", "measure"]],
])("with %o these are missing: %o", (given, lacking) => {
  expect(missing({ ...written, ...given })).toEqual(lacking);
});

test("what was written is the same only when all three are", () => {
  expect(same(written, { ...written })).toBe(true);
  expect(same(written, { ...written, cause: "派工晚了" })).toBe(false);
});

test.each([
  [1, "rating"],
  [3, "rating"],
  [4, "call"],
  [null, "call"],
] as const)("a task with score %s came from a %s", (score, from) => {
  expect(broughtBy({ score })).toBe(from);
});

test.each([
  [1, "late"],
  [3, "due"],
  [4, "done"],
] as const)("%s points are %s", (score, tone) => {
  expect(scoreTone(score)).toBe(tone);
});
