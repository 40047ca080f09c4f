import { expect, test } from "vitest";
import { phoneSaid } from "./phone.ts";

test.each([
  ["+8613800002177", "138\u00a00000\u00a02177"],
  ["+862087003003", "020-87003003"],
  ["+861088887777", "010-88887777"],
  ["+8657188886666", "0571-88886666"],
  ["+81312345678", "+81312345678"],
])("%s is said %s", (phone, said) => {
  expect(phoneSaid(phone)).toBe(said);
});
