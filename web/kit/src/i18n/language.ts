/** The language of the pages: chosen by the person, kept in this browser, told to the server. */
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { useSyncExternalStore } from "react";
import { fetchTraditional } from "./traditional.ts";

export const LANGUAGES = { "zh-CN": "简体中文", "zh-TW": "繁體中文", en: "English" } as const;
/** What a person reads. */
export type Locale = keyof typeof LANGUAGES;
/** In what the words are written; Traditional Chinese is made from zh-CN. */
export type Language = Exclude<Locale, "zh-TW">;

const KEY = "shouwen.language";
const DAYS: Record<Locale, string> = { "zh-CN": "zh-cn", "zh-TW": "zh-tw", en: "en" };
const listeners = new Set<() => void>();

export function known(value: string | null | undefined): Locale | undefined {
  const tag = value?.toLowerCase() ?? "";
  if (/^zh\b.*\b(tw|hk|mo|hant)\b/.test(tag)) return "zh-TW";
  return tag.startsWith("zh") ? "zh-CN" : tag.startsWith("en") ? "en" : undefined;
}

let current: Locale = known(localStorage.getItem(KEY)) ?? known(navigator.language) ?? "zh-CN";
apply();

/** The words are here; a page is drawn then. A table that does not come leaves Simplified Chinese, which can be read. */
export async function ready(): Promise<void> {
  if (current !== "zh-TW") return;
  await fetchTraditional().catch(() => undefined);
  apply();
}

function apply() {
  dayjs.locale(DAYS[current]);
  document.documentElement.lang = current;
}

export function locale(): Locale {
  return current;
}

function written(in_: Locale): Language {
  return in_ === "en" ? "en" : "zh-CN";
}

export function language(): Language {
  return written(current);
}

export function setLanguage(next: Locale) {
  localStorage.setItem(KEY, next);
  if (next === current) return;
  current = next;
  if (next === "zh-TW") void ready().then(tell);
  else tell();
}

function tell() {
  apply();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, locale);
}

export function useLanguage(): Language {
  return written(useLocale());
}
