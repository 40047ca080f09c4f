import { expect, test } from "vitest";
import { askedScript, filled, withScript } from "./scripts.ts";

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

test("a name that is not known stays to be filled by hand", () => {
  expect(filled("{customer}您好，{courier}已发出", { customer: "王晓明" })).toBe(
    "王晓明您好，{courier}已发出",
  );
});
