/** A coming moment as one says it: 今天 17:00, tomorrow 09:00, 3 月 6 日 周五 10:00. Pure. */
import type { Language } from "@shouwen/kit/i18n/language.ts";
import { say } from "@shouwen/kit/i18n/words.ts";
import { writing } from "../writing.ts";
import { daysLater, localOf } from "./zone.ts";

export function said(at: number, now: number, zone: string, lang: Language): string {
  const then = localOf(at, zone);
  const time = `${String(then.hour).padStart(2, "0")}:${String(then.minute).padStart(2, "0")}`;
  const today = localOf(now, zone);
  const same = (days: number) => {
    const day = daysLater(today, days);
    return day.year === then.year && day.month === then.month && day.day === then.day;
  };
  if (same(0)) return say(writing, "today", { time }, lang);
  if (same(1)) return say(writing, "tomorrow", { time }, lang);
  const date = new Intl.DateTimeFormat(lang, {
    month: "short",
    day: "numeric",
    weekday: "short",
    timeZone: zone,
  });
  return `${date.format(at)} ${time}`;
}
