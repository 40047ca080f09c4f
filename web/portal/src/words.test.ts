import { places } from "@shouwen/kit/i18n/places.ts";
import { everyWords } from "@shouwen/kit/i18n/words.ts";
import { expect, test } from "vitest";
import "./shell/words.ts";
import "./rooms/ask/words.ts";
import "./rooms/booking/words.ts";
import "./rooms/follow/words.ts";
import "./rooms/promise/words.ts";
import "./rooms/rating/words.ts";
import "./rooms/task/words.ts";

test("every word stands in both languages with the same places", () => {
  expect(places(everyWords)).toEqual([]);
});
