/** The dimensions in force, in words: a wall must not show one team's figures as everybody's. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { channel, tier } from "@shouwen/kit/i18n/terms.ts";
import { sayCode } from "@shouwen/kit/i18n/words.ts";
import { useReference } from "../../shell/reference.ts";
import type { BoardSearch } from "./filters.ts";

export function useScopeWords(search: BoardSearch): string[] {
  const lang = useLanguage();
  const teams = useReference("teams");
  const regions = useReference("regions");
  const products = useReference("products");
  const name = (rows: typeof teams, code: string | undefined) =>
    code && (rows.find((row) => row.code === code)?.name ?? code);
  return [
    name(teams, search.team),
    search.channel && sayCode(channel, search.channel, lang),
    name(regions, search.region),
    name(products, search.product),
    search.tier && sayCode(tier, search.tier, lang),
  ].filter((word): word is string => Boolean(word));
}
