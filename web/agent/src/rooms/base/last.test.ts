import { expect, test } from "vitest";
import { different, lastChanges } from "./last.ts";

test("the newest line about a setting counts", () => {
  const lines = [
    { at: "2026-03-03", actor: "person:2", data: { after: { name: "云海" } } },
    { at: "2026-03-02", actor: "person:1", data: { after: { name: "海云", phone: "400" } } },
    { at: "2026-03-01", actor: "system", data: {} },
  ];
  expect(lastChanges(lines)).toEqual({
    name: { at: "2026-03-03", actor: "person:2" },
    phone: { at: "2026-03-02", actor: "person:1" },
  });
});

test.each([
  [{ name: "a", phone: "1" }, { name: "a", phone: "2" }, { phone: "1" }],
  [{ week: { 0: [["09:00", "18:00"]] } }, { week: { 0: [["09:00", "18:00"]] } }, {}],
  [{ hours: null }, { hours: 8 }, { hours: null }],
])("%o over %o", (typed, before, changed) => {
  expect(different(typed as object, before)).toEqual(changed);
});
