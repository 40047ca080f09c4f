import { expect, test } from "vitest";
import { addressOf, changesOf, told } from "./changes.ts";

test.each([
  [
    { fields: ["roles", "phone"], before: { roles: ["agent"] }, after: { roles: ["tech"] } },
    [
      { field: "roles", before: ["agent"], after: ["tech"] },
      { field: "phone", before: undefined, after: undefined },
    ],
  ],
  [{ before: "busy", after: "online" }, [{ field: "", before: "busy", after: "online" }]],
  [{ before: { name: "首问" }, after: { name: "云海" } }, [{ field: "name", before: "首问", after: "云海" }]],
  [{ fields: ["note"] }, [{ field: "note", before: undefined, after: undefined }]],
  [{ person_id: 3 }, []],
])("%o", (data, changes) => {
  expect(changesOf(data)).toEqual(changes);
});

const word = (code: string) => ({ agent: "客服", true: "有", "0": "周一" })[code] ?? code;

test.each([
  [["agent", "tech"], "客服, tech"],
  [{ 0: [["09:00", "12:00"]] }, "周一 09:00–12:00"],
  [{ 0: [], 1: 5 }, "周一 –; 1 5"],
  [true, "有"],
  [0, "周一"],
  ["", undefined],
  [null, undefined],
  [[], undefined],
])("%o is told", (value, said) => {
  expect(told(value, word)).toBe(said);
});

test.each([
  [{ address: "10.0.0.3" }, "10.0.0.3"],
  [{ address: "" }, undefined],
  [{}, undefined],
])("where %o came from", (data, address) => {
  expect(addressOf(data)).toBe(address);
});
