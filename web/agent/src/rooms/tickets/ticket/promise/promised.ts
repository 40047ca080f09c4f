/**
 * The moment that words promise: "今天 17:00 前回复您", "tomorrow 9am", "2 小时内". Pure.
 *
 * What is past, what could be two days, and what the customer is asked to do is no promise: better none than a wrong one.
 */
import { daysLater, type Local, localOf, momentOf, weekdayOf } from "./zone.ts";

const MINUTE = 60_000;
const LONGEST = 366 * 24 * 60 * MINUTE;
const SOON_DAYS = 60;
const DIGITS: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const NUMBER = "\\d{1,4}(?:\\.5)?|[零一二两三四五六七八九十]{1,3}";
const CLOCK = "(\\d{1,2})\\s*[:：]\\s*(\\d{2})";
const PARTS = "凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|早|晚";
const ZH_DAY =
  "(大后天|后天|今天|今日|今晚|今早|明天|明日|明早|明晚|(?:下下|下|这|本)?(?:周|星期|礼拜)[一二三四五六日天]|(?:(\\d{1,2})\\s*月\\s*)?(\\d{1,2})\\s*[日号])";
const ZH_AT = new RegExp(
  `(?:${ZH_DAY}\\s*[，,]?\\s*)?(${PARTS})?\\s*(?:${CLOCK}|(${NUMBER})\\s*(?:点钟|点|时)\\s*(半|一刻|三刻|(?:${NUMBER})\\s*分?)?)`,
  "g",
);
const ZH_IN = new RegExp(
  `(?:(${NUMBER})\\s*个?(半)?\\s*|(半)\\s*个?\\s*)(小时|钟头|分钟|刻钟|天)(?:之内|以内|内|之后|以后|后)`,
  "g",
);
const EN_DAY = "today|tonight|tomorrow|(?:(?:this|next|on)\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const EN_TIME = "(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?m\\b\\.?|(\\d{1,2}):(\\d{2})|(noon|midnight)\\b";
const EN_AT = new RegExp(
  `\\b(?:(${EN_DAY})\\s*,?\\s*)?(?:(?:at|by|before)\\s+)?(?:${EN_TIME})(?:\\s*,?\\s*(?:on\\s+)?(${EN_DAY})\\b)?`,
  "gi",
);
const EN_IN =
  /\b(?:with)?in\s+(?:the\s+next\s+)?(\d{1,4}(?:\.5)?|an?|one|two|three|four|half\s+an)\s+(minute|min|hour|day)s?\b/gi;
const EN_WORDS: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };
const EN_DAYS = ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"];
/** Before the time, in the same sentence: it has been, it is a span of hours, or the customer is to do it. */
const NOT_OURS =
  /昨|前天|刚才|已于|曾|请您|请你|麻烦您|烦请|您需|您要|营业|工作时间|\byesterday\b|\blast\b|\bplease\b|\byou (?:need|have|should|can|could)\b|\bcould you\b|\bopen\b/i;

export function promisedIn(text: string, now: number, zone: string): number | undefined {
  const all = [...relative(text, now), ...absolute(text, now, zone)];
  const found = all
    .filter((one) => !all.some((other) => within(one, other)))
    .filter((one) => one.at > now && one.at - now <= LONGEST && !NOT_OURS.test(before(text, one.from)))
    .sort((a, b) => a.from - b.from);
  return found.at(-1)?.at;
}

interface Found {
  from: number;
  to: number;
  /** 0 where the words name no moment that lies ahead. */
  at: number;
}

/** The same digits read with their day say more than without. */
function within(one: Found, other: Found): boolean {
  const apart = one.to <= other.from || other.to <= one.from;
  return !apart && other.to - other.from > one.to - one.from;
}

function before(text: string, from: number): string {
  const said = text.slice(0, from);
  return said.slice(said.search(/[^。！？!?；;\n]*$/));
}

function relative(text: string, now: number): Found[] {
  const zh = [...text.matchAll(ZH_IN)].map((one) => {
    const [, count, andHalf, half, unit] = one;
    const many = half ? 0.5 : (zhNumber(count ?? "") ?? 0) + (andHalf ? 0.5 : 0);
    const minutes = unit === "分钟" ? 1 : unit === "刻钟" ? 15 : unit === "天" ? 24 * 60 : 60;
    return { ...range(one), at: many > 0 ? now + many * minutes * MINUTE : 0 };
  });
  const en = [...text.matchAll(EN_IN)].map((one) => {
    const said = (one[1] ?? "").toLowerCase();
    const many = said.startsWith("half") ? 0.5 : (EN_WORDS[said] ?? Number(said));
    const unit = (one[2] ?? "").toLowerCase();
    const minutes = unit === "hour" ? 60 : unit === "day" ? 24 * 60 : 1;
    return { ...range(one), at: now + many * minutes * MINUTE };
  });
  return [...zh, ...en].map((one) => ({ ...one, at: Math.round(one.at / MINUTE) * MINUTE }));
}

function absolute(text: string, now: number, zone: string): Found[] {
  const today = localOf(now, zone);
  const zh = [...text.matchAll(ZH_AT)].flatMap((one) => {
    if (spans(text, one.index, one[0].length)) return [];
    const [, day, month, date, part, h24, m24, h, more] = one;
    const hour = zhNumber(h24 ?? h ?? "");
    const minute = m24 ? Number(m24) : zhMinute(more);
    const half = /今晚|明晚/.test(day ?? "") ? "晚" : /今早|明早/.test(day ?? "") ? "早" : part;
    const days = zhDay(day, month, date, today);
    return place(range(one), days, hours(hour, half, h24 !== undefined), minute, { now, zone, today });
  });
  const en = [...text.matchAll(EN_AT)].flatMap((one) => {
    if (spans(text, one.index, one[0].length)) return [];
    const [, first, h, m, half, h24, m24, word, second] = one;
    const day = (first ?? second)?.toLowerCase();
    const named = word?.toLowerCase() === "noon" ? [12] : word ? [24] : undefined;
    const twelve =
      Number(h) >= 1 && Number(h) <= 12 ? (Number(h) % 12) + (half?.toLowerCase() === "p" ? 12 : 0) : -1;
    const evening = day === "tonight" && Number(h24) < 12 ? [Number(h24) + 12] : undefined;
    const exact = h !== undefined ? [twelve] : (evening ?? hours(Number(h24), undefined, true));
    return place(range(one), enDay(day, today), named ?? exact, Number(m ?? m24 ?? 0), { now, zone, today });
  });
  return [...zh, ...en];
}

/** Part of a span of hours (9:00-18:00): when something is open, not a promise. */
function spans(text: string, from: number, length: number): boolean {
  const after = text.slice(from + length);
  return (
    /^\s*(?:[-–—~～至到]|to\b)\s*\d/.test(after) || /\d\s*(?:[-–—~～至到]|to)\s*$/.test(text.slice(0, from))
  );
}

interface Here {
  now: number;
  zone: string;
  today: Local;
}

/** The first of the days and hours that it may mean which lies ahead. */
function place(
  found: Omit<Found, "at">,
  days: Local[],
  hours: number[],
  minute: number,
  { now, zone, today }: Here,
): Found[] {
  const may = days.length > 0 ? days : [today];
  for (const day of may) {
    for (const hour of hours) {
      if (minute > 59 || hour < 0 || hour > 24 || (hour === 24 && minute > 0)) continue;
      const at = momentOf({ ...day, hour, minute }, zone);
      if (at > now) return [{ ...found, at }];
    }
  }
  return [{ ...found, at: 0 }];
}

function range(one: RegExpExecArray): Omit<Found, "at"> {
  return { from: one.index, to: one.index + one[0].trimEnd().length };
}

/** What an hour may mean, the likelier first: without a part of the day it is an hour of work. */
function hours(hour: number | undefined, part: string | undefined, exact: boolean): number[] {
  if (hour === undefined || hour > 24) return [];
  if (part && /下午|傍晚|晚|夜/.test(part)) {
    if (hour === 12) return /晚|夜/.test(part) ? [24] : [12];
    return [hour < 12 ? hour + 12 : hour];
  }
  if (part === "中午") return [hour >= 1 && hour <= 2 ? hour + 12 : hour];
  if (part) return [hour];
  if (hour >= 12 || hour === 0) return [hour];
  if (hour >= 7) return [hour];
  return exact ? [hour, hour + 12] : [hour + 12];
}

function zhDay(
  day: string | undefined,
  month: string | undefined,
  date: string | undefined,
  today: Local,
): Local[] {
  if (!day) return [];
  if (date) return dateOf(month === undefined ? undefined : Number(month), Number(date), today);
  const fixed: [RegExp, number][] = [
    [/^今/, 0],
    [/^明/, 1],
    [/^大后天/, 3],
    [/^后天/, 2],
  ];
  const found = fixed.find(([said]) => said.test(day));
  if (found) return [daysLater(today, found[1])];
  const which = "一二三四五六日天".indexOf(day.at(-1) ?? "") + 1;
  const weeks = day.startsWith("下下") ? 2 : day.startsWith("下") ? 1 : /^[这本]/.test(day) ? 0 : undefined;
  return weekday(Math.min(which, 7), weeks, today);
}

function enDay(day: string | undefined, today: Local): Local[] {
  if (!day) return [];
  if (day === "tomorrow") return [daysLater(today, 1)];
  if (!day.endsWith("day") || day === "today") return [today];
  const [how, name = how] = day.split(/\s+/);
  const which = EN_DAYS.findIndex((one) => name?.startsWith(one)) + 1;
  return weekday(which, how === "next" ? 1 : how === "this" ? 0 : undefined, today);
}

/** A day of this week or a later one; without saying which, the one that comes. */
function weekday(which: number, weeks: number | undefined, today: Local): Local[] {
  const ahead = which - weekdayOf(today);
  if (weeks !== undefined) return [daysLater(today, ahead + 7 * weeks)];
  return ahead >= 0 ? [daysLater(today, ahead)] : [daysLater(today, ahead + 7)];
}

/** A date without a year, and perhaps without a month: the next of its kind, if it is near. */
function dateOf(month: number | undefined, day: number, today: Local): Local[] {
  const tries = [0, 1].map((on) => {
    const months = month === undefined ? today.month + on : month;
    const year = today.year + (month === undefined ? (months > 12 ? 1 : 0) : on);
    return { ...today, year, month: ((months - 1) % 12) + 1, day };
  });
  const now = Date.UTC(today.year, today.month - 1, today.day);
  const near = tries.filter((one) => {
    const days = (Date.UTC(one.year, one.month - 1, one.day) - now) / 86_400_000;
    const real = new Date(Date.UTC(one.year, one.month - 1, one.day)).getUTCDate() === day;
    return real && days >= 0 && days <= SOON_DAYS;
  });
  return near.length > 0 ? near.slice(0, 1) : [{ ...today, year: 1970 }];
}

function zhMinute(said: string | undefined): number {
  if (!said) return 0;
  if (said === "半") return 30;
  if (said === "一刻") return 15;
  if (said === "三刻") return 45;
  return zhNumber(said.replace(/\s*分$/, "")) ?? 99;
}

function zhNumber(said: string): number | undefined {
  if (/^\d/.test(said)) return Number(said);
  const [tens, ones] = said.includes("十") ? said.split("十") : ["", said];
  const ten = said.includes("十") ? (tens ? (DIGITS[tens] ?? 99) : 1) * 10 : 0;
  const one = ones ? DIGITS[ones] : 0;
  return said && one !== undefined ? ten + one : undefined;
}
