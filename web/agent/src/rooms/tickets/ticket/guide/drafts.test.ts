import { expect, test } from "vitest";
import { leftOver, mayTry, notSolvable, overtaken, reasons, saved, shown, typed, unsaved } from "./drafts.ts";
import type { Item, Value, Way } from "./queries.ts";

function item(field: string, value: Value = null): Item {
  return {
    field,
    value,
    name: `名 ${field}`,
    hint: "",
    type: "text",
    choices: [],
    required: true,
    missing: value === null,
    given: null,
    earlier: false,
  };
}

function way(name: string, why_code = "", why = ""): Way {
  return { kind: "done", code: name, name, to: "", open: why === "", why_code, why };
}

test("what is typed is shown until it is what is kept", () => {
  const typing = typed({}, item("address"), "中山", "check");
  expect(shown(typing, item("address"))).toBe("中山");
  expect(unsaved(typing, [item("address"), item("quote")])).toEqual({ address: "中山" });
  expect(typed(typing, item("address"), "", "check")).toEqual({});
  expect(typed(typing, item("address", "中山"), "中山", "check")).toEqual({});
});

test("no, nought and an empty field are three things, nothing typed and nothing known are one", () => {
  expect(unsaved(typed({}, item("warranty"), false, "check"), [item("warranty")])).toEqual({
    warranty: false,
  });
  expect(unsaved(typed({}, item("quote"), 0, "check"), [item("quote")])).toEqual({ quote: 0 });
  expect(typed({}, item("quote"), null, "check")).toEqual({});
});

test("words typed on while they are being saved stay", () => {
  const drafts = typed({}, item("address"), "中山路", "check");
  expect(Object.keys(saved(drafts, { address: "中山" }))).toEqual(["address"]);
  expect(saved(drafts, { address: "中山路" })).toEqual({});
});

test("a colleague's change meanwhile is seen, the own words stay", () => {
  const drafts = typed({}, item("address", "旧"), "我的", "check");
  expect(overtaken(drafts, item("address", "旧"))).toBe(false);
  expect(overtaken(drafts, item("address", "她的"))).toBe(true);
  expect(overtaken(drafts, item("address", "我的"))).toBe(false);
  expect(shown(drafts, item("address", "她的"))).toBe("我的");
});

test("words typed at a step that was left are kept apart, and not sent to the next", () => {
  const drafts = typed({}, item("address"), "中山路", "check");
  expect(unsaved(drafts, [item("visit")])).toEqual({});
  expect(leftOver(drafts, [item("visit")], "repair").map((one) => one.value)).toEqual(["中山路"]);
  expect(leftOver(drafts, [], "check")).toEqual([]); // a field that is hidden for now
});

test.each([
  [way("a"), {}, true],
  [way("a", "form_incomplete", "x"), {}, false],
  [way("a", "form_incomplete", "x"), { address: "x" }, true],
  [way("a", "way_closed", "x"), { quote: 1 }, true],
  [way("a", "approval_missing", "x"), { address: "x" }, false],
])("%o with %o may be tried: %s", (one, values, may) => {
  expect(mayTry(one, values as Record<string, Value>)).toBe(may);
});

test("a reason that shuts several ways is said once", () => {
  const ways = [
    way("维修", "form_incomplete", "缺地址"),
    way("放弃", "way_closed", "要更贵"),
    way("完成", "form_incomplete", "缺地址"),
  ];
  expect(reasons([...ways, way("开")])).toEqual([
    { why: "缺地址", names: ["维修", "完成"] },
    { why: "要更贵", names: ["放弃"] },
  ]);
});

test("solving is shut with the standard's reason, or with the buttons that lead on instead", () => {
  const solve: Way = { ...way("解决"), kind: "solve" };
  expect(notSolvable([way("维修"), solve])).toBeUndefined();
  const shut = { ...solve, open: false, why: "缺地址" };
  expect(notSolvable([way("维修"), shut])?.why).toBe("缺地址");
  expect(notSolvable([way("维修")])).toEqual({ why: "", names: ["维修"] });
});
