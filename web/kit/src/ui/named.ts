/** A person who gave no name is still somebody on the page. */
import { useT } from "../i18n/words.ts";
import { ui } from "./words.ts";

export function useNamed(): (name: string | null | undefined) => string {
  const t = useT(ui);
  return (name) => name?.trim() || t("nameless");
}
