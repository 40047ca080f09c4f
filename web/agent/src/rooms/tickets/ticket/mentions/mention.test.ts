import { expect, test } from "vitest";
import { askedName, pieces, plain, withMention } from "./mention.ts";

test.each([
  ["@", ""],
  ["请 @王", "王"],
  ["看一下@王芳", "王芳"],
  ["a@b", undefined],
  ["@王芳 请", undefined],
  ["@王芳#7", undefined],
])("%s asks for %s", (text, asked) => {
  expect(askedName(text)).toBe(asked);
});

test("a mention stands where it was asked for, and is shown without its id", () => {
  const text = withMention("请 @王", { id: 7, name: "王芳" });
  expect(text).toBe("请 @王芳#7 ");
  expect(pieces(`${text}看`)).toEqual([{ text: "请 " }, { name: "王芳", id: 7 }, { text: " 看" }]);
  expect(plain(`${text}看`)).toBe("请 @王芳 看");
});

test("addresses and numbers are no mentions", () => {
  expect(pieces("a@b.com #7 @#7 @王芳 7")).toEqual([{ text: "a@b.com #7 @#7 @王芳 7" }]);
});
