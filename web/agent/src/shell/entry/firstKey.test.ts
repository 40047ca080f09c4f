import { expect, test } from "vitest";
import { keyIn } from "./firstKey.ts";

test.each([
  ["#key=a-b_C9", "a-b_C9"],
  ["http://127.0.0.1:8000/#key=a-b_C9", "a-b_C9"],
  ["  a-b_C9 ", "a-b_C9"],
  ["", ""],
])("the key in %j", (text, key) => expect(keyIn(text)).toBe(key));
