import { places } from "@shouwen/kit/i18n/places.ts";
import { everyWords } from "@shouwen/kit/i18n/words.ts";
import { expect, test } from "vitest";

import.meta.glob("./**/words.ts", { eager: true });
import.meta.glob("../../kit/src/**/{words,terms}.ts", { eager: true });

test("both languages say everything, with the same values", () => {
  expect(everyWords.length).toBeGreaterThan(3);
  expect(places(everyWords)).toEqual([]);
});
