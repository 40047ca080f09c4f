import { ApiError } from "@shouwen/kit/api/errors.ts";
import { expect, test } from "vitest";
import { placed } from "./faults.ts";

const invalid = (fields: Record<string, string>) => new ApiError(422, "invalid", "not right", { fields });
const pale = new ApiError(422, "colour_too_pale", "too pale", { colour: "#eeeeee" });

test.each([
  ["nothing wrong", undefined, { fields: {} }],
  ["a field of the form", invalid({ name: "too short" }), { fields: { name: "too short" } }],
  ["a place within a field", invalid({ "week.0.1": "wrong" }), { fields: { week: "wrong" } }],
  ["a field of another form", invalid({ phone: "wrong" }), { fields: {}, rest: "not right" }],
  ["both", invalid({ name: "n", phone: "p" }), { fields: { name: "n" }, rest: "not right" }],
  ["a code that means a field", pale, { fields: { colour: "too pale" } }],
  ["a broken line", new ApiError(0, "unreachable", "offline"), { fields: {}, rest: "offline" }],
  ["no API error", new TypeError("odd"), { fields: {}, rest: "odd" }],
])("%s", (_, error, said) => {
  expect(placed(error, ["name", "week", "colour"])).toEqual(said);
});
