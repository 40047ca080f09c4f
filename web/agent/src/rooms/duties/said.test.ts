import type { Duty } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { asker, outcome, whom } from "./said.ts";

const words = { zh: "词", en: "words" };
const duty: Duty = {
  id: 1,
  kind: "task",
  code: "lab",
  name: words,
  text: null,
  node: words,
  number: "T1",
  subject: "",
  status: "open",
  readable: false,
  mine: true,
  team: "rnd",
  role: "",
  skill: "",
  who: "",
  asked_at: "2026-03-02T01:00:00Z",
  asked_by: null,
  due_at: null,
  state: "open",
  done_at: null,
  done_by: null,
};
const named = (kind: string, code: string) => `${kind} ${code}`;

test("whom the standard names is said by the nearest name", () => {
  expect(whom(duty, "en", named)).toBe("team rnd");
  expect(whom({ ...duty, skill: "hardware", team: "" }, "zh-CN", named)).toBe("会skill hardware的人");
  expect(whom({ ...duty, role: "manager" }, "zh-CN", named)).toBe("售后经理");
  expect(whom({ ...duty, who: "first_owner" }, "zh-CN", named)).toBe("首问责任人");
});

test("who asked is a person or the standard itself", () => {
  const now = Date.parse("2026-03-02T01:10:00Z");
  expect(asker(duty, now, "zh-CN")).toBe("按标准 10 分钟前提出");
  expect(asker({ ...duty, asked_by: { id: 2, name: "赵磊" } }, now, "en")).toBe("赵磊 asked 10 min ago");
});

test("an approval that is done was approved", () => {
  expect(outcome(duty)).toBeUndefined();
  expect(outcome({ kind: "task", state: "done" })).toBe("done");
  expect(outcome({ kind: "approval", state: "done" })).toBe("approved");
  expect(outcome({ kind: "approval", state: "declined" })).toBe("declined");
  expect(outcome({ kind: "task", state: "gone" })).toBe("gone");
});
