import { expect, test } from "vitest";
import "./terms.ts";
import "../ui/words.ts";
import { places } from "./places.ts";
import { fill, words } from "./words.ts";

test.each([
  ["剩 {left}", { left: "4 分" }, "剩 4 分"],
  ["{n} ticket{n:s}", { n: 1 }, "1 ticket"],
  ["{n} ticket{n:s}", { n: 3 }, "3 tickets"],
  ["{unknown} stays", {}, "{unknown} stays"],
])("%s is filled", (text, values, said) => {
  expect(fill(text, values as Record<string, string | number>)).toBe(said);
});

test("a value missing in one language is found", () => {
  const good = words({ left: "剩 {left}" }, { left: "{left} left" });
  const bad = words({ left: "剩 {left}" }, { left: "little left" });
  expect(places([good])).toEqual([]);
  expect(places([bad])).toEqual(["left"]);
});
