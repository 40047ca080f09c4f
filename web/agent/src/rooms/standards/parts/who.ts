import { useT } from "@shouwen/kit/i18n/words.ts";
import { versions } from "./words.ts";

interface Who {
  kind: string;
  name: string;
}

/** Who did it, by name; what nobody did the system did. */
export function useWho(): (who: Who | null | undefined) => string {
  const t = useT(versions);
  return (who) => who?.name || t("system");
}
