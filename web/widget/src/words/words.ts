/** Words in the visitor's language; only the chosen language is fetched. */
import type { Key, words as zh } from "./zh-CN.ts";

export type Language = "zh-CN" | "zh-TW" | "en";
export type Say = (key: Key, values?: Record<string, string | number>) => string;

const LOADERS: Record<Language, () => Promise<{ words: typeof zh }>> = {
  "zh-CN": () => import("./zh-CN.ts"),
  "zh-TW": () => import("./zh-TW.ts"),
  en: () => import("./en.ts"),
};

/** What the page, then the document, then the browser asks for. */
export function languageOf(...asked: (string | null | undefined)[]): Language {
  for (const one of asked) {
    const code = one?.toLowerCase() ?? "";
    if (/^zh.*(tw|hk|mo|hant)/.test(code)) return "zh-TW";
    if (code.startsWith("zh")) return "zh-CN";
    if (code.startsWith("en")) return "en";
  }
  return "en";
}

export async function sayIn(language: Language): Promise<Say> {
  const { words } = await LOADERS[language]();
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function waitIn(say: Say, seconds: number): string {
  return seconds < 60 ? say("underMinute") : say("minutes", { n: Math.round(seconds / 60) });
}

export function clockIn(language: Language, at: string | number): string {
  const then = new Date(at);
  const today = then.toDateString() === new Date().toDateString();
  const day: Intl.DateTimeFormatOptions = today ? {} : { month: "numeric", day: "numeric" };
  return new Intl.DateTimeFormat(language, {
    ...day,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(then);
}
