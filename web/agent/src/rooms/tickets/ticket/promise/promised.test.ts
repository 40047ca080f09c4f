import { expect, test } from "vitest";
import { promisedIn } from "./promised.ts";
import { localOf, momentOf, weekdayOf } from "./zone.ts";

const ZONE = "Asia/Shanghai";
const at = (text: string) => Date.parse(`${text.replace(" ", "T")}:00+08:00`);
const said = (moment: number | undefined) => {
  if (moment === undefined) return undefined;
  const { year, month, day, hour, minute } = localOf(moment, ZONE);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
};
const TUESDAY = "2026-03-03 14:20";

test.each([
  ["今天 17:00 前回复您", "2026-03-03 17:00"],
  ["我们会在今天下午五点半之前给您答复", "2026-03-03 17:30"],
  ["今晚8点给您电话", "2026-03-03 20:00"],
  ["今晚 12 点前处理好", "2026-03-04 00:00"],
  ["明天 9 点联系您", "2026-03-04 09:00"],
  ["明天 3 点联系您", "2026-03-04 15:00"],
  ["明早九点一刻", "2026-03-04 09:15"],
  ["明天凌晨 1 点更新完成", "2026-03-04 01:00"],
  ["后天上午10：30上门", "2026-03-05 10:30"],
  ["周五 17:00 前", "2026-03-06 17:00"],
  ["周一上午 9 点", "2026-03-09 09:00"],
  ["下周一 9:00", "2026-03-09 09:00"],
  ["下周五下午 2 点", "2026-03-13 14:00"],
  ["本周日中午 12 点", "2026-03-08 12:00"],
  ["3月5日 18:00 前", "2026-03-05 18:00"],
  ["5号下午4点", "2026-03-05 16:00"],
  ["2 小时内回复您", "2026-03-03 16:20"],
  ["两个小时之内", "2026-03-03 16:20"],
  ["一个半小时内", "2026-03-03 15:50"],
  ["半小时内给您回电", "2026-03-03 14:50"],
  ["30分钟内", "2026-03-03 14:50"],
  ["三天内处理完", "2026-03-06 14:20"],
  ["17:00 前回复您", "2026-03-03 17:00"],
  ["5 点前回复您", "2026-03-03 17:00"],
  ["您昨天 10:00 来电，我们今天 18:00 前回复。", undefined],
  ["您昨天 10:00 来过电话。今天 18:00 前回复您", "2026-03-03 18:00"],
  ["tomorrow 9am", "2026-03-04 09:00"],
  ["We will get back to you by 5 pm today.", "2026-03-03 17:00"],
  ["by 17:00 today", "2026-03-03 17:00"],
  ["I will call you tomorrow at 10:30", "2026-03-04 10:30"],
  ["on Friday at 3pm", "2026-03-06 15:00"],
  ["next Monday 9 a.m.", "2026-03-09 09:00"],
  ["tonight 8pm", "2026-03-03 20:00"],
  ["tomorrow noon", "2026-03-04 12:00"],
  ["within 2 hours", "2026-03-03 16:20"],
  ["in half an hour", "2026-03-03 14:50"],
  ["within a day", "2026-03-04 14:20"],
])("%s", (text, moment) => {
  expect(said(promisedIn(text, at(TUESDAY), ZONE))).toBe(moment);
});

test.each([
  "今天 9:30 收到您的邮件",
  "昨天 17:00 已回复",
  "今天上午 9 点",
  "本周一 9 点",
  "营业时间 9:00-18:00",
  "每天 9:00 至 18:00",
  "请您明天 17:00 前寄出",
  "please send it by 5pm tomorrow",
  "25:00",
  "13pm",
  "2月30日 10:00",
  "版本 3.5 已发布",
  "订单 17002200",
  "您好",
  "",
])("no promise: %s", (text) => {
  const found = promisedIn(text, at(TUESDAY), ZONE);
  expect(found).toBeUndefined();
});

test.each([
  // around midnight, at the end of a week, a month, a year: the day is that of the company's calendar
  ["2026-03-03 23:50", "今天 17:00 前", undefined],
  ["2026-03-03 23:50", "明天 9:00", "2026-03-04 09:00"],
  ["2026-03-04 00:10", "今天 9:00", "2026-03-04 09:00"],
  ["2026-03-04 00:10", "明天 9:00", "2026-03-05 09:00"],
  ["2026-03-08 23:59", "周一 9:00", "2026-03-09 09:00"],
  ["2026-03-08 23:59", "下周一 9:00", "2026-03-09 09:00"],
  ["2026-03-09 00:01", "周一 9:00", "2026-03-09 09:00"],
  ["2026-03-09 00:01", "下周一 9:00", "2026-03-16 09:00"],
  ["2026-03-06 18:00", "本周五 17:00", undefined],
  ["2026-12-31 23:00", "明天 9:00", "2027-01-01 09:00"],
  ["2026-12-30 10:00", "1月3日 9:00", "2027-01-03 09:00"],
  ["2026-03-03 10:00", "2月1日 9:00", undefined],
  ["2026-03-31 10:00", "1号 9:00", "2026-04-01 09:00"],
])("at %s: %s", (now, text, moment) => {
  expect(said(promisedIn(text, at(now), ZONE))).toBe(moment);
});

test("the company's day counts, wherever the browser stands", () => {
  const now = Date.parse("2026-03-03T20:00:00Z"); // Wednesday in Shanghai already
  expect(said(promisedIn("今天 9:00", now, ZONE))).toBe("2026-03-04 09:00");
  expect(promisedIn("today 4pm", now, "America/New_York")).toBe(Date.parse("2026-03-03T21:00:00Z"));
});

const PIECES = [
  "今天",
  "明天",
  "周日",
  "下周三",
  "31号",
  "2月29日",
  "下午",
  "晚上",
  "凌晨",
  "9点",
  "十二点半",
  "23:59",
  "0:00",
  "24:00",
  "12 小时内",
  "tomorrow",
  "today",
  "next Sunday",
  "at 11pm",
  "midnight",
  "within 3 days",
  "前",
  "回复您",
  " ",
];

test("whatever is typed at whatever moment: never the past, never beyond a year, and a named day is that day", () => {
  let seed = 7;
  const dice = (n: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % n;
  };
  for (let round = 0; round < 1000; round++) {
    const text = Array.from({ length: 1 + dice(6) }, () => PIECES[dice(PIECES.length)]).join("");
    const now = at("2026-01-01 00:00") + dice(3 * 366 * 24 * 60) * 60_000;
    const found = promisedIn(text, now, ZONE);
    if (found === undefined) continue;
    expect(found, text).toBeGreaterThan(now);
    expect(found - now, text).toBeLessThanOrEqual(366 * 86_400_000);
  }
  for (let round = 0; round < 400; round++) {
    const now = at("2026-01-01 00:00") + dice(3 * 366 * 24 * 60) * 60_000;
    const hour = 1 + dice(23);
    const clock = `${hour}:${String(dice(60)).padStart(2, "0")}`;
    const today = promisedIn(`今天 ${clock} 前`, now, ZONE);
    const tomorrow = promisedIn(`明天 ${clock} 前`, now, ZONE);
    const sunday = promisedIn(`下周日 ${clock} 前`, now, ZONE);
    const day = (moment: number) => said(moment)?.slice(0, 10);
    if (today !== undefined) expect(day(today)).toBe(day(now));
    expect(tomorrow !== undefined && day(tomorrow)).toBe(day(now + 86_400_000));
    expect(sunday !== undefined && weekdayOf(localOf(sunday, ZONE))).toBe(7);
  }
});

test("a local time and its moment belong together, also where clocks are changed", () => {
  for (const zone of [ZONE, "Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"]) {
    for (let hour = 0; hour < 24 * 400; hour += 37) {
      const moment = Date.parse("2026-01-01T00:30:00Z") + hour * 3_600_000;
      const again = momentOf(localOf(moment, zone), zone);
      expect(localOf(again, zone)).toEqual(localOf(moment, zone));
    }
  }
});
