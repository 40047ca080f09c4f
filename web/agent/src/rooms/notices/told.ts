/** A notice in words: what happened and until when; days as headings. */
import type { Notice, Text } from "@shouwen/kit/api/types.ts";
import type { Language } from "@shouwen/kit/i18n/language.ts";
import { clock } from "@shouwen/kit/i18n/terms.ts";
import { say, sayCode } from "@shouwen/kit/i18n/words.ts";
import { day, moment } from "@shouwen/kit/ui/time.ts";
import dayjs from "dayjs";
import { notices } from "./words.ts";

const text = (words: Text | null, lang: Language) => (words ? (lang === "zh-CN" ? words.zh : words.en) : "");

/** What happened. A watch that comes before the limit is a warning. */
export function headline(notice: Notice, lang: Language): string {
  const soon =
    notice.kind === "manager_watch" && notice.due_at && Date.parse(notice.at) < Date.parse(notice.due_at);
  const values = {
    who: notice.by_name || say(notices, "someone", {}, lang),
    clock: sayCode(clock, notice.clock, lang),
    name: text(notice.name, lang) || notice.about,
    about: notice.about,
  };
  return say(notices, `said.${notice.kind}${soon ? ".soon" : ""}` as "said.notify", values, lang);
}

/** The standard's own words, and until when. */
export function details(notice: Notice, now: number, lang: Language): string[] {
  const due = notice.due_at && Date.parse(notice.due_at);
  const until = due && say(notices, due > now ? "before" : "was", { at: moment(due, lang) }, lang);
  return [text(notice.text, lang), until || ""].filter(Boolean);
}

export interface DayOf {
  day: string;
  notices: Notice[];
}

/** In the order they come, under today, yesterday and dates. */
export function byDay(all: Notice[], now: number, lang: Language): DayOf[] {
  const days: DayOf[] = [];
  for (const notice of all) {
    const name = dayName(notice.at, now, lang);
    const last = days.at(-1);
    if (last?.day === name) last.notices.push(notice);
    else days.push({ day: name, notices: [notice] });
  }
  return days;
}

function dayName(at: string, now: number, lang: Language): string {
  const today = dayjs(now).startOf("day");
  if (!dayjs(at).isBefore(today)) return say(notices, "today", {}, lang);
  if (!dayjs(at).isBefore(today.subtract(1, "day"))) return say(notices, "yesterday", {}, lang);
  return day(at, lang);
}

/** Where a click leads: the ticket, or what waits for an answer where the ticket itself is out of reach. */
export function place(notice: Notice): string {
  if (notice.kind === "appointments_left") return "/appointments";
  if (notice.kind === "appointment_due" && !notice.readable) return "/appointments";
  if (notice.kind === "review_due") return "/insight/statistics?view=indicators";
  if (notice.kind === "alarm") return "/insight/alarms";
  if (notice.kind === "webhook_failed") return "/settings/webhooks";
  if (notice.kind === "mentioned" && notice.about) return `/desk?open=c${notice.about}`;
  if (notice.readable) return `/tickets/${notice.number}`;
  return notice.kind === "approval" || notice.kind === "task" ? "/duties" : "";
}
