import { expect, test } from "vitest";
import { askedScript, gap, matching, unfilled, withScript } from "./scripts.ts";

test.each([
  ["/", ""],
  ["您好 /道", "道"],
  ["/greet", "greet"],
  ["1/2", undefined],
  ["http://", undefined],
  ["", undefined],
  ["/a b", undefined],
])("%s asks for %s", (text, asked) => {
  expect(askedScript(text)).toBe(asked);
});

test("the script stands where it was asked for", () => {
  expect(withScript("王先生 /道", "抱歉让您久等")).toBe("王先生 抱歉让您久等");
  expect(withScript("/", "您好")).toBe("您好");
});

test("a variable that has no value stays to be filled by hand, and is named", () => {
  expect(unfilled("王晓明您好，{courier}已发出 {courier}，{plan}")).toEqual(["{courier}", "{plan}"]);
  expect(unfilled('{}、{ x }、{X}、{"json": 1}')).toEqual([]);
});

test("what is found by its name comes before what is found by its words; a gap is where the caret goes", () => {
  const one = { code: "a", name: "道歉", text: "抱歉让您久等", left: [] };
  const other = { code: "b", name: "问候", text: "{customer}您好，道歉", left: ["customer"] };
  expect(matching([other, one], "道歉").map((found) => found.code)).toEqual(["a", "b"]);
  expect(matching([other, one], "").length).toBe(2);
  expect(gap(other.text)).toEqual([0, 10]);
  expect(gap(one.text)).toBeUndefined();
});
