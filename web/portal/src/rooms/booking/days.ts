/** Slots under their days, in the reader's own time. */
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import dayjs from "dayjs";
import type { Slot } from "./api.ts";

export interface Day {
  key: string;
  slots: Slot[];
}

export function byDay(slots: Slot[]): Day[] {
  const days: Day[] = [];
  for (const slot of slots) {
    const key = dayjs(slot.starts_at).format("YYYY-MM-DD");
    const last = days.at(-1);
    if (last?.key === key) last.slots.push(slot);
    else days.push({ key, slots: [slot] });
  }
  return days;
}

export function dayName(key: string, lang: Language = language()): [string, string] {
  const day = dayjs(key);
  return lang === "en"
    ? [day.format("ddd"), day.format("D MMM")]
    : [day.format("ddd"), day.format("M 月 D 日")];
}

export const time = (at: string) => dayjs(at).format("HH:mm");

/** "3 月 5 日 周四 09:00–09:30" */
export function span(slot: Slot, lang: Language = language()): string {
  const [weekday, date] = dayName(dayjs(slot.starts_at).format("YYYY-MM-DD"), lang);
  return `${date} ${weekday} ${time(slot.starts_at)}–${time(slot.ends_at)}`;
}
