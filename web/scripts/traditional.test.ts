/** Every Chinese text of ours has its Traditional Chinese, and no simplified character is left in it. */
import { join } from "node:path";
import { everyWords } from "@shouwen/kit/i18n/words.ts";
import { expect, test } from "vitest";
import { traditional } from "./taiwan.mjs";
import { table } from "./words.mjs";

import.meta.glob("../agent/src/**/words.ts", { eager: true });
import.meta.glob("../portal/src/**/words.ts", { eager: true });
import.meta.glob("../kit/src/**/{words,terms,facts,rights}.ts", { eager: true });

const WEB = join(import.meta.dirname, "..");
const made = table(["agent/src", "portal/src", "kit/src"].map((folder) => join(WEB, folder)));
const ours = everyWords.flatMap((words) => Object.values(words["zh-CN"]));

test("the table knows every word", () => {
  expect(ours.length).toBeGreaterThan(500);
  expect(ours.filter((text) => traditional(text) !== text && made[text] !== traditional(text))).toEqual([]);
});

test("no simplified character is left", () => {
  const left = Object.values(made).filter((text) => traditional(text) !== text);
  expect(left).toEqual([]);
});

test("places for values stay", () => {
  const places = (text: string) => (text.match(/\{\w+(:s)?\}/g) ?? []).sort().join();
  expect(Object.entries(made).filter(([from, to]) => places(from) !== places(to))).toEqual([]);
});

test.each([
  ["工单", "工單"],
  ["设置", "設定"],
  ["账号", "帳號"],
  ["问题类型", "問題類型"],
  ["服务质量", "服務品質"],
  ["工作台", "工作台"],
  ["接口人", "聯絡窗口"],
  ["导出", "匯出"],
  ["登录", "登入"],
])("%s is %s", (from, to) => {
  expect(traditional(from)).toBe(to);
});
