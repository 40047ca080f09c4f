/** The company's kinds of presence, and the name of each in the reader's language. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { PresenceKind } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { presence as terms } from "@shouwen/kit/i18n/terms.ts";
import { read, sayCode } from "@shouwen/kit/i18n/words.ts";
import { useQuery } from "@tanstack/react-query";
import { referenceKey } from "./reference.ts";

export function usePresenceKinds(): PresenceKind[] {
  const { data } = useQuery({
    queryKey: [...referenceKey("presence-kinds"), { archived: false }],
    queryFn: () => take(api.GET("/presence-kinds", { params: { query: { archived: false } } })),
    staleTime: 60_000,
  });
  return data?.items ?? [];
}

export function usePresenceName(): (code: string) => string {
  const lang = useLanguage();
  const kinds = usePresenceKinds();
  return (code) => {
    const kind = kinds.find((one) => one.code === code);
    return kind ? (lang === "en" && kind.name_en) || read(kind.name, lang) : sayCode(terms, code, lang);
  };
}

export type PresenceTone = "works" | "busy" | "off" | "pause";

/** Green takes work, red is busy, grey is gone, amber is back soon. */
export function toneOf(code: string, kinds: readonly PresenceKind[]): PresenceTone {
  if (kinds.find((one) => one.code === code)?.takes_work ?? code === "online") return "works";
  if (code === "busy") return "busy";
  return code === "offline" ? "off" : "pause";
}
