/** Who answers for a node, in words. */
import type { Owner } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { role, owner as who } from "@shouwen/kit/i18n/terms.ts";
import { sayCode } from "@shouwen/kit/i18n/words.ts";
import { useReference } from "./reference.ts";

export function useOwner(): (owner: Owner | undefined) => string {
  const lang = useLanguage();
  const teams = useReference("teams");
  return (owner) => {
    if (!owner) return "";
    if (owner.role) return sayCode(role, owner.role, lang);
    if (owner.team) return teams.find((team) => team.code === owner.team)?.name ?? owner.team;
    if (owner.who) return sayCode(who, owner.who, lang);
    return owner.skill ?? "";
  };
}
