/** Whose figures these are, in words: a wall must not show one team's figures as everybody's. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { channel, tier } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useReference } from "../../shell/reference.ts";
import { useCan, useSession } from "../../shell/session.ts";
import type { BoardSearch } from "./filters.ts";
import { insight } from "./words.ts";

/** The teams a reader may choose among, and what the figures cover while none is chosen: all, some teams, own tickets. */
export function useTeams() {
  const reach = useCan()("board.read");
  const all = useReference("teams");
  const { person } = useSession();
  if (reach === "own") return { teams: [], covers: "myTickets" as const, one: false };
  const teams =
    reach === "team" ? all.filter((team) => person.teams.some((mine) => mine.id === team.id)) : all;
  const one = reach === "team" && person.teams.length === 1;
  return { teams, covers: reach === "all" ? undefined : ("myTeams" as const), one };
}

export function useScopeWords(search: BoardSearch): string[] {
  const lang = useLanguage();
  const t = useT(insight);
  const { teams, covers } = useTeams();
  const regions = useReference("regions");
  const products = useReference("products");
  const problems = useReference("problems");
  const name = (rows: typeof teams, code: string | undefined) =>
    code && (rows.find((row) => row.code === code)?.name ?? code);
  return [
    name(teams, search.team) ?? (teams.length === 1 ? teams[0]?.name : covers && t(covers)),
    search.channel && sayCode(channel, search.channel, lang),
    name(regions, search.region),
    name(products, search.product),
    search.tier && sayCode(tier, search.tier, lang),
    name(problems, search.problem),
  ].filter((word): word is string => Boolean(word));
}
