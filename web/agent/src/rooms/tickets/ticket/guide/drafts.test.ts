import { expect, test } from "vitest";
import {
  bases,
  insisted,
  leftOver,
  mayTry,
  notSolvable,
  overtaken,
  reasons,
  returned,
  saved,
  sending,
  shown,
  typed,
  unsaved,
} from "./drafts.ts";
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

const ADDRESS = ["address"];

test("words typed on while they are being saved stay, and were typed over what has been saved", () => {
  const first = sending(typed({}, item("address"), "中山 ", "check"), { address: "中山 " });
  const on = typed(first, item("address"), "中山路", "check");
  const kept = item("address", "中山");
  expect(overtaken(on, kept)).toBe(false); // one's own words, come back before the answer
  expect(bases(on, [kept], ADDRESS)).toEqual({ address: "中山" });
  const after = saved(on, { address: "中山 " }, [kept]);
  expect(after.address).toEqual({ value: "中山路", over: "中山", node: "check", name: "名 address" });
  expect(unsaved(after, [kept])).toEqual({ address: "中山路" });
  expect(overtaken(after, item("address", "她的"))).toBe(true);
  expect(saved(first, { address: "中山 " }, [kept])).toEqual({});
});

test("typing back to what was there, while another value is on its way, is a change", () => {
  const first = sending(typed({}, item("warranty", true), false, "check"), { warranty: false });
  const back = typed(first, item("warranty", true), true, "check");
  expect(unsaved(saved(back, { warranty: false }, [item("warranty", false)]), [])).toEqual({});
  const after = saved(back, { warranty: false }, [item("warranty", false)]);
  expect(unsaved(after, [item("warranty", false)])).toEqual({ warranty: true });
  expect(bases(after, [item("warranty", false)], ["warranty"])).toEqual({ warranty: false });
});

test("what was refused is no longer on its way; what perhaps arrived is", () => {
  const sent = sending(typed({}, item("address", "旧"), "我的", "check"), { address: "我的" });
  expect(bases(sent, [item("address", "我的")], ADDRESS)).toEqual({ address: "我的" });
  expect(bases(sent, [item("address", "旧")], ADDRESS)).toEqual({ address: "旧" });
  expect(returned(sent, { address: "我的" }).address?.sent).toBeUndefined();
});

test("of two values none is saved before one is chosen", () => {
  const mine = typed({}, item("address", "旧"), "我的", "check");
  const theirs = item("address", "她的");
  expect(unsaved(mine, [theirs])).toEqual({});
  expect(unsaved(typed(mine, theirs, "我的路", "check"), [theirs])).toEqual({});
  const chosen = insisted(mine, theirs);
  expect(unsaved(chosen, [theirs])).toEqual({ address: "我的" });
  expect(bases(chosen, [theirs], ADDRESS)).toEqual({ address: "她的" });
  expect(overtaken(chosen, item("address", "又一个"))).toBe(true);
  expect(overtaken(mine, item("address"))).toBe(true); // emptied
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
