import type { Notice } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { fresh } from "./desktop.ts";
import { byDay, details, headline, place } from "./told.ts";

const NOW = Date.parse("2026-03-03T04:00:00Z");
const notice: Notice = {
  id: 7,
  kind: "breach_notice",
  at: "2026-03-03T01:00:00Z",
  read_at: null,
  number: "T2603020001",
  subject: "开不了机",
  readable: true,
  about: "",
  node: null,
  name: null,
  text: null,
  clock: "first_response",
  due_at: "2026-03-03T01:00:00Z",
  by_name: "",
};
const name = { zh: "批准换新", en: "Approve a replacement" };

test("a notice says what happened", () => {
  expect(headline(notice, "zh-CN")).toBe("您处理的工单首响已超时");
  expect(headline({ ...notice, kind: "approval", name }, "en")).toBe("Your approval: Approve a replacement");
  expect(headline({ ...notice, kind: "assigned", by_name: "林晓雯" }, "zh-CN")).toBe("林晓雯把工单分派给您");
  const answered = { ...notice, name, by_name: "陈立" };
  expect(headline({ ...answered, kind: "granted" }, "zh-CN")).toBe("陈立批准了：批准换新");
  expect(headline({ ...answered, kind: "declined" }, "zh-CN")).toBe("陈立没有批准：批准换新");
  expect(headline({ ...answered, kind: "task_done" }, "en")).toContain("has done the task");
  expect(headline({ ...notice, kind: "not_delivered" }, "zh-CN")).toContain("请您联系客户");
  expect(headline({ ...notice, kind: "webhook_failed", about: "erp" }, "zh-CN")).toContain("erp");
});

test("a watch before the limit is a warning, after it a miss", () => {
  const watch: Notice = { ...notice, kind: "manager_watch" };
  expect(headline(watch, "zh-CN")).toBe("首响已超时，请关注");
  expect(headline({ ...watch, due_at: "2026-03-03T09:00:00Z" }, "zh-CN")).toBe("首响即将到期，请关注");
});

test("the standard's words come first, then until when", () => {
  const text = { zh: "请说明故障部位。", en: "Name it." };
  expect(details({ ...notice, text }, NOW, "zh-CN")[0]).toBe("请说明故障部位。");
  expect(details(notice, NOW, "zh-CN")[0]).toMatch(/^应于 2026-03-03 .+ 完成$/);
  expect(details({ ...notice, due_at: "2026-03-04T09:00:00Z" }, NOW, "zh-CN")[0]).toMatch(/^请在 .+ 前$/);
  expect(details({ ...notice, due_at: null }, NOW, "en")).toEqual([]);
});

test("days are headings, in the order that notices come", () => {
  const others = ["2026-03-03T00:30:00Z", "2026-03-02T03:00:00Z", "2026-01-01T04:00:00Z"];
  const days = byDay([notice, ...others.map((at, id) => ({ ...notice, id, at }))], NOW, "en");
  expect(days.map((each) => [each.day, each.notices.length])).toEqual([
    ["Today", 2],
    ["Yesterday", 1],
    ["1 Jan 2026", 1],
  ]);
});

test("a click leads to the ticket, or to where it is answered", () => {
  expect(place(notice)).toBe("/tickets/T2603020001");
  expect(place({ ...notice, readable: false })).toBe("");
  expect(place({ ...notice, readable: false, kind: "task" })).toBe("/duties");
  expect(place({ ...notice, kind: "webhook_failed" })).toBe("/settings/webhooks");
});

test("only what came since the last look is shown on the desktop, and not too much at once", () => {
  const all = [9, 8, 7, 6, 5].map((id) => ({ ...notice, id }));
  expect(fresh(all, undefined)).toEqual([]);
  expect(fresh(all, 7).map((each) => each.id)).toEqual([9, 8]);
  expect(fresh(all, 0)).toHaveLength(3);
  expect(fresh([{ ...notice, id: 9, read_at: notice.at }], 7)).toEqual([]);
});
