import { useT } from "@shouwen/kit/i18n/words.ts";
import { useTitle } from "@shouwen/kit/ui/title.ts";
import { useConfigQuery } from "./config.ts";
import { shell } from "./words.ts";

/** The tab's title: this page and the company. */
export function usePageTitle(title: string) {
  const t = useT(shell);
  const config = useConfigQuery();
  useTitle(title, config.data?.company.name || t("house"));
}
