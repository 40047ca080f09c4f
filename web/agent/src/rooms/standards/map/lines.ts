import type { MapNode } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { clock } from "@shouwen/kit/i18n/terms.ts";
import { sayCode } from "@shouwen/kit/i18n/words.ts";
import { duration } from "@shouwen/kit/ui/time.ts";
import { useOwner } from "../../../shell/owner.ts";

/** What stands on a node under its name: the owner, then each limit that holds for most cases. */
export function useNodeLines(): (node: MapNode) => string[] {
  const lang = useLanguage();
  const owner = useOwner();
  return (node) => {
    const usual = new Map(node.limits.map((limit) => [limit.clock, limit]));
    const limits = [...usual.values()].map(
      (limit) => `${sayCode(clock, limit.clock, lang)} ${duration(limit.seconds, lang)}`,
    );
    return [owner(node.owner), ...limits].filter(Boolean);
  };
}
