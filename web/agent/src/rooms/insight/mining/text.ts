/** Shares, factors and hours as people read them. */
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { say } from "@shouwen/kit/i18n/words.ts";
import { duration } from "@shouwen/kit/ui/time.ts";
import { process } from "./words.ts";

export function percentText(share: number): string {
  const hundredths = share * 100;
  return `${hundredths >= 10 || hundredths === 0 ? Math.round(hundredths) : hundredths.toFixed(1)}%`;
}

export function factor(value: number): string {
  return value >= 10 ? String(Math.round(value)) : value.toFixed(1);
}

/** A signed duration: how much longer, or shorter. */
export function longer(seconds: number, lang: Language = language()): string {
  return `${seconds < 0 ? "−" : "+"}${duration(Math.abs(seconds), lang)}`;
}

/** An activity as a sentence names it; before the first and after the last there is none. */
export function place(name: string, title: (name: string) => string, end: "start" | "end"): string {
  return name ? title(name) : say(process, end);
}
