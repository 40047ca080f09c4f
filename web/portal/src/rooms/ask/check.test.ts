import { expect, test } from "vitest";
import { check } from "./check.ts";
import { blank } from "./draft.ts";

const good = { ...blank, description: "打印机卡纸", phone: "138 0013 8000" };

test.each([
  [good, {}],
  [{ ...good, phone: "+1 650 253 0000" }, {}],
  [{ ...good, phone: "１３８００１３８０００" }, {}],
  [{ ...good, phone: "021-12345678 转 801" }, {}],
  [{ ...good, phone: "", email: "li@example.com" }, {}],
  [{ ...good, description: "  " }, { description: "descriptionShort" }],
  [{ ...good, phone: "" }, { phone: "contactMissing" }],
  [{ ...good, phone: "123" }, { phone: "phoneBad" }],
  [{ ...good, email: "li@example" }, { email: "emailBad" }],
])("%o is judged before it is sent", (draft, faults) => {
  expect(check(draft)).toEqual(faults);
});
