import { expect, test } from "vitest";
import { holds, joined, type Names, opsOf, partsOf, said, withField, withOp } from "../condition.ts";
import type { Condition, Field } from "../document.ts";

const own: Record<string, Field> = {
  severity: { type: "choice", name: { zh: "程度", en: "Severity" } },
  bought: { type: "date", name: { zh: "购买日期", en: "Bought" } },
  warranty: { type: "yes_no", name: { zh: "保修", en: "Warranty" } },
};

test.each([
  ["problem", ["is", "is_not", "under", "in", "not_in", "given", "missing"]],
  ["tier", ["is", "is_not", "in", "not_in", "given", "missing"]],
  ["case.plans", ["is", "is_not", "in", "not_in", "less", "at_most", "more", "at_least", "given", "missing"]],
  ["bought", ["is", "is_not", "before", "after", "given", "missing"]],
  ["warranty", ["is", "is_not", "given", "missing"]],
  ["nowhere", []],
])("comparisons for %s", (field, ops) => {
  expect(opsOf(field, own)).toEqual(ops);
});

test("another field keeps the comparison where it suits, and drops the value", () => {
  expect(withField({ field: "tier", op: "in", value: ["vip"] }, "level")).toEqual({
    field: "level",
    op: "in",
    value: [],
  });
  expect(withField({ field: "tier", op: "in", value: ["vip"] }, "warranty", own)).toEqual({
    field: "warranty",
    op: "is",
  });
  expect(withField({}, "problem")).toEqual({ field: "problem", op: "under" });
});

test("a value becomes a list and back, and none is none", () => {
  expect(withOp({ field: "tier", op: "is", value: "vip" }, "in")).toEqual({
    field: "tier",
    op: "in",
    value: ["vip"],
  });
  expect(withOp({ field: "tier", op: "in", value: ["vip", "gold"] }, "is")).toEqual({
    field: "tier",
    op: "is",
    value: "vip",
  });
  expect(withOp({ field: "tier", op: "is", value: "vip" }, "given")).toEqual({ field: "tier", op: "given" });
});

test("one comparison needs no group, except one that turns it round", () => {
  const leaf: Condition = { field: "tier", op: "is", value: "vip" };
  expect(joined("all", [])).toBeNull();
  expect(joined("any", [leaf])).toEqual(leaf);
  expect(joined("none", [leaf])).toEqual({ none: [leaf] });
  expect(joined("any", [leaf, leaf])).toEqual({ any: [leaf, leaf] });
  expect(partsOf(leaf)).toEqual([leaf]);
});

const names: Names = {
  word: (key) => ({ and: "且", or: "或", not: "非", yes: "是", no: "否" })[key],
  field: (code) => code,
  op: (code) => ({ is: "=", in: "∈", given: "已填" })[code] ?? code,
  value: (_, value) => String(value),
};

test.each<[Condition | null, string]>([
  [null, ""],
  [{ field: "tier", op: "is", value: "vip" }, "tier = vip"],
  [{ field: "tier", op: "in", value: ["vip", "gold"] }, "tier ∈ vip / gold"],
  [{ field: "warranty", op: "is", value: false }, "warranty = 否"],
  [{ field: "x", op: "given" }, "x 已填"],
  [
    {
      all: [
        { field: "a", op: "given" },
        {
          any: [
            { field: "b", op: "given" },
            { field: "c", op: "given" },
          ],
        },
        { none: [{ field: "d", op: "given" }] },
      ],
    },
    "a 已填 且 (b 已填 或 c 已填) 且 非 (d 已填)",
  ],
])("%j in words", (condition, words) => {
  expect(said(condition, names)).toBe(words);
});

test.each<[Condition | null, Record<string, unknown>, boolean]>([
  [null, {}, true],
  [{ field: "a", op: "is", value: 1 }, { a: 1 }, true],
  [{ field: "a", op: "is_not", value: 1 }, {}, false],
  [{ field: "a", op: "missing" }, { a: "" }, true],
  [{ field: "a", op: "given" }, { a: false }, true],
  [{ field: "a", op: "in", value: ["x", "y"] }, { a: "y" }, true],
  [{ field: "a", op: "not_in", value: ["x"] }, { a: "y" }, true],
  [{ field: "a", op: "less", value: 3 }, { a: 3 }, false],
  [{ field: "a", op: "at_most", value: 3 }, { a: 3 }, true],
  [{ field: "a", op: "more", value: 3 }, { a: 4 }, true],
  [{ field: "a", op: "before", value: "2026-01-02" }, { a: "2026-01-01T10:00" }, true],
  [{ none: [{ field: "a", op: "given" }] }, {}, true],
  [{ all: [{ field: "a", op: "given" }, { any: [{ field: "b", op: "given" }] }] }, { a: 1 }, false],
])("%j on %j", (condition, values, met) => {
  expect(holds(condition, (field) => values[field])).toBe(met);
});
