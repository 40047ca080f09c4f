/**
 * Words of one room in both languages. Chinese is written first and names the keys; English must have exactly the same.
 * `{name}` is a place for a value; `{n:s}` is "s" unless the value is 1.
 */
import { type Language, language, locale, useLanguage } from "./language.ts";
import { traditional } from "./traditional.ts";

export type Values = Record<string, string | number>;
export type Translate<K extends string> = (key: K, values?: Values) => string;
export type Words<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

export const everyWords: Words<string>[] = [];

export function words<K extends string>(zh: Record<K, string>, en: Record<NoInfer<K>, string>): Words<K> {
  const made = { "zh-CN": zh, en };
  everyWords.push(made);
  return made;
}

export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)(:s)?\}/g, (whole, name: string, plural?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return plural ? (Number(value) === 1 ? "" : "s") : String(value);
  });
}

export function say<K extends string>(
  from: Words<K>,
  key: K,
  values: Values = {},
  lang = language(),
): string {
  return fill(read(from[lang][key], lang), values);
}

/** A Chinese text of ours in the characters that the person reads. */
export function read(text: string, lang = language()): string {
  return lang === "zh-CN" && locale() === "zh-TW" ? traditional(text) : text;
}

/** A word that may be unknown to these pages (a code from a newer server): shown as it came. */
export function sayCode<K extends string>(from: Words<K>, code: string, lang = language()): string {
  const text = (from[lang] as Record<string, string>)[code];
  return text === undefined ? code : read(text, lang);
}

export function useT<K extends string>(from: Words<K>): Translate<K> {
  const lang = useLanguage();
  return (key, values) => say(from, key, values, lang);
}
