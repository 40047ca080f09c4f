/** The language of the pages: chosen by the person, kept in this browser, told to the server. */
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { useSyncExternalStore } from "react";

export const LANGUAGES = { "zh-CN": "简体中文", en: "English" } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = "shouwen.language";
const listeners = new Set<() => void>();

function known(value: string | null | undefined): Language | undefined {
  if (!value) return undefined;
  return value.toLowerCase().startsWith("zh")
    ? "zh-CN"
    : value.toLowerCase().startsWith("en")
      ? "en"
      : undefined;
}

let current: Language = known(localStorage.getItem(KEY)) ?? known(navigator.language) ?? "zh-CN";
apply();

function apply() {
  dayjs.locale(current === "zh-CN" ? "zh-cn" : "en");
  document.documentElement.lang = current;
}

export function language(): Language {
  return current;
}

export function setLanguage(next: Language) {
  localStorage.setItem(KEY, next);
  if (next === current) return;
  current = next;
  apply();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language);
}
