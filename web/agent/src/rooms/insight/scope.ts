/** Whose figures these are, in words: a wall must not show one team's figures as everybody's. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { channel, tier } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useReference } from "../../shell/reference.ts";
import { useCan, useSession } from "../../shell/session.ts";
import type { BoardSearch } from "./filters.ts";
import { insight } from "./words.ts";

/** The teams a reader may choose among; whoever sees only their own teams chooses among these. */
export function useTeams() {
  const reach = useCan()("board.read");
  const all = useReference("teams");
  const { person } = useSession();
  const narrow = reach === "own" || reach === "team";
  const teams = narrow ? all.filter((team) => person.teams.some((mine) => mine.id === team.id)) : all;
  return { teams, narrowed: reach !== "all" };
}

export function useScopeWords(search: BoardSearch): string[] {
  const lang = useLanguage();
  const t = useT(insight);
  const { teams, narrowed } = useTeams();
  const regions = useReference("regions");
  const products = useReference("products");
  const name = (rows: typeof teams, code: string | undefined) =>
    code && (rows.find((row) => row.code === code)?.name ?? code);
  return [
    name(teams, search.team) ?? (teams.length === 1 ? teams[0]?.name : narrowed && t("myTeams")),
    search.channel && sayCode(channel, search.channel, lang),
    name(regions, search.region),
    name(products, search.product),
    search.tier && sayCode(tier, search.tier, lang),
  ].filter((word): word is string => Boolean(word));
}
