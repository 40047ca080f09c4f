import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { level, tier } from "@shouwen/kit/i18n/terms.ts";
import { say, sayCode } from "@shouwen/kit/i18n/words.ts";
import { type Named, useReference } from "../../../shell/reference.ts";
import { standards } from "../words.ts";

export type Match = Record<string, string[] | undefined>;

/** For which cases a row holds, in words; nothing when it holds for any. */
export function useMatch(): (match: Match) => string {
  const lang = useLanguage();
  const named: Record<string, Named[]> = {
    problem: useReference("problems"),
    region: useReference("regions"),
    product: useReference("products"),
  };
  const nameOf = (field: string, code: string) => {
    if (field === "level") return sayCode(level, code, lang);
    if (field === "tier") return sayCode(tier, code, lang);
    return named[field]?.find((one) => one.code === code)?.name ?? code;
  };
  const [colon, between] = lang === "en" ? [": ", ", "] : ["：", "、"];
  return (match) =>
    (["problem", "level", "tier", "region", "product"] as const)
      .filter((field) => match[field]?.length)
      .map(
        (field) =>
          `${say(standards, field, {}, lang)}${colon}${match[field]?.map((code) => nameOf(field, code)).join(between)}`,
      )
      .join(lang === "en" ? "; " : "；");
}
