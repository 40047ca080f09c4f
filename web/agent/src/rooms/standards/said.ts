import type { Text } from "@shouwen/kit/api/types.ts";
import { type Language, useLanguage } from "@shouwen/kit/i18n/language.ts";

/** A text of a document in the reader's language. */
export function useSaid(): (text: Text | null | undefined) => string {
  const lang: Language = useLanguage();
  return (text) => (text ? (lang === "en" ? text.en || text.zh : text.zh || text.en) : "");
}

export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
