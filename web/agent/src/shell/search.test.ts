import { expect, test } from "vitest";
import { listOf, only, parseSearch, stringifySearch } from "./search.ts";

test.each([
  [{ view: "mine", q: "138 0013" }, "?view=mine&q=138+0013"],
  [{ status: "new,open", team: undefined, level: "" }, "?status=new,open"],
  [{}, ""],
  [{ q: "物流&退款" }, "?q=%E7%89%A9%E6%B5%81%26%E9%80%80%E6%AC%BE"],
])("%o goes to the address and comes back", (search, text) => {
  expect(stringifySearch(search)).toBe(text);
  const given = Object.fromEntries(Object.entries(search).filter(([, value]) => value));
  expect(parseSearch(text)).toEqual(given);
});

test("a phone number in the address stays a text", () => {
  expect(only("q")(parseSearch("?q=13800138000&evil=1"))).toEqual({ q: "13800138000" });
});

test("a list is split", () => {
  expect(listOf("a,b")).toEqual(["a", "b"]);
  expect(listOf(undefined)).toEqual([]);
});
