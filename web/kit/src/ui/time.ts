/** How time is said: relative while fresh, two units at most, never a bare number of seconds. */
import dayjs from "dayjs";
import { type Language, language } from "../i18n/language.ts";
import { say } from "../i18n/words.ts";
import { ui } from "./words.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function duration(seconds: number, lang: Language = language()): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [
    ["days", Math.floor(whole / DAY)],
    ["hours", Math.floor((whole % DAY) / HOUR)],
    ["minutes", Math.floor((whole % HOUR) / MINUTE)],
  ] as const;
  const first = parts.findIndex(([, n]) => n > 0);
  if (first < 0) return say(ui, "seconds", { n: whole }, lang);
  return parts
    .slice(first, first + 2)
    .filter(([, n]) => n > 0)
    .map(([unit, n]) => say(ui, unit, { n }, lang))
    .join(" ");
}

export function moment(at: string | number, lang: Language = language()): string {
  const then = dayjs(at);
  const format = lang === "zh-CN" ? "YYYY-MM-DD HH:mm" : "D MMM YYYY HH:mm";
  return then.format(format);
}

export function day(at: string | number, lang: Language = language()): string {
  return dayjs(at).format(lang === "zh-CN" ? "YYYY-MM-DD" : "D MMM YYYY");
}

export function ago(at: string | number, now: number, lang: Language = language()): string {
  const then = dayjs(at);
  const seconds = (now - then.valueOf()) / 1000;
  if (seconds < -MINUTE) return moment(at, lang);
  if (seconds < MINUTE) return say(ui, "justNow", {}, lang);
  if (seconds < HOUR) return say(ui, "minutesAgo", { n: Math.floor(seconds / MINUTE) }, lang);
  const today = dayjs(now).startOf("day");
  if (then.isAfter(today)) return say(ui, "hoursAgo", { n: Math.floor(seconds / HOUR) }, lang);
  if (then.isAfter(today.subtract(1, "day")))
    return say(ui, "yesterday", { time: then.format("HH:mm") }, lang);
  const format =
    then.year() === dayjs(now).year()
      ? lang === "zh-CN"
        ? "M 月 D 日 HH:mm"
        : "D MMM HH:mm"
      : lang === "zh-CN"
        ? "YYYY-MM-DD"
        : "D MMM YYYY";
  return then.format(format);
}

export type Urgency = "calm" | "due" | "late";

/** Late once past; due soon in the last fifth of its span, or in the last two hours where the span is not known. */
export function urgency(due: number, now: number, started?: number): Urgency {
  if (now >= due) return "late";
  const soon = started === undefined ? 2 * HOUR * 1000 : (due - started) / 5;
  return due - now <= soon ? "due" : "calm";
}
