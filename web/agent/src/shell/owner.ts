/** Who answers for a node, in words. */
import type { Owner } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { role, owner as who } from "@shouwen/kit/i18n/terms.ts";
import { sayCode } from "@shouwen/kit/i18n/words.ts";
import { useReference } from "./reference.ts";

export function useOwner(): (owner: Owner | undefined) => string {
  const lang = useLanguage();
  const teams = useReference("teams");
  const skills = useReference("skills");
  return (owner) => {
    const code = owner?.code;
    if (!code) return "";
    if (owner.kind === "role") return sayCode(role, code, lang);
    if (owner.kind === "who") return sayCode(who, code, lang);
    const named = owner.kind === "team" ? teams : skills;
    return named.find((one) => one.code === code)?.name ?? code;
  };
}
