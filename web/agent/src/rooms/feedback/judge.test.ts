import { expect, test } from "vitest";
import { broughtBy, missing, phoneSaid, same, scoreTone } from "./judge.ts";

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

test.each([
  ["+8613800002177", "138\u00a00000\u00a02177"],
  ["+862087003003", "020-87003003"],
  ["+861088887777", "010-88887777"],
  ["+8657188886666", "0571-88886666"],
  ["+81312345678", "+81312345678"],
])("%s is said %s", (phone, said) => {
  expect(phoneSaid(phone)).toBe(said);
});
