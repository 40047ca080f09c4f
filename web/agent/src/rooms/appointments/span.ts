/** Times of appointments in words, and where they stand in a day's column. */
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import dayjs, { type Dayjs } from "dayjs";

export interface Timed {
  starts_at: string;
  ends_at: string;
}

const HOUR = 60;

export const time = (at: string) => dayjs(at).format("HH:mm");

export const dayFormat = (lang: Language = language()) => (lang === "en" ? "ddd D MMM" : "M 月 D 日 ddd");

export const dateFormat = (lang: Language = language()) => (lang === "en" ? "D MMM" : "M 月 D 日");

/** "3 月 5 日 周四 09:00–09:30" */
export function span(one: Timed, lang: Language = language()): string {
  return `${dayjs(one.starts_at).format(dayFormat(lang))} ${time(one.starts_at)}–${time(one.ends_at)}`;
}

/** The Monday of a day's week. */
export const mondayOf = (day: Dayjs): Dayjs => day.startOf("day").subtract((day.day() + 6) % 7, "day");

/** Whole hours that hold all of them, at least from 9 to 18. */
export function hoursOf(all: Timed[], day: Dayjs): [number, number] {
  const start = day.startOf("day");
  const minutes = (at: string) => dayjs(at).diff(start, "minute");
  const first = Math.min(9 * HOUR, ...all.map((one) => Math.max(0, minutes(one.starts_at))));
  const last = Math.max(18 * HOUR, ...all.map((one) => Math.min(24 * HOUR, minutes(one.ends_at))));
  return [Math.floor(first / HOUR), Math.ceil(last / HOUR)];
}

/** Where it stands in the column, in minutes from its top, and how high it is. */
export function placed(one: Timed, day: Dayjs, hours: [number, number]): { top: number; height: number } {
  const start = day.startOf("day").add(hours[0], "hour");
  const most = (hours[1] - hours[0]) * HOUR;
  const top = Math.max(0, dayjs(one.starts_at).diff(start, "minute"));
  const end = Math.min(most, dayjs(one.ends_at).diff(start, "minute"));
  return { top, height: Math.max(0, end - top) };
}
