import { expect, test } from "vitest";
import { words as en } from "./en.ts";
import { languageOf } from "./words.ts";
import { words as zh } from "./zh-CN.ts";
import { words as tw } from "./zh-TW.ts";

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

test("every language has every place of a sentence", () => {
  for (const [key, text] of Object.entries(zh)) {
    expect(places(en[key as keyof typeof zh]), key).toEqual(places(text));
    expect(places(tw[key as keyof typeof zh]), key).toEqual(places(text));
  }
});

test.each([
  ["zh-Hant-TW", "zh-TW"],
  ["zh-HK", "zh-TW"],
  ["zh", "zh-CN"],
  ["en-GB", "en"],
  ["fr", "en"],
])("%s is answered in %s", (asked, said) => {
  expect(languageOf(asked)).toBe(said);
});

test("what the page says goes before what the browser says", () => {
  expect(languageOf(undefined, "zh-TW", "en")).toBe("zh-TW");
});
