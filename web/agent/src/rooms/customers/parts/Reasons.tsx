import type { MergeSuggestion } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { customers } from "../words.ts";
import css from "./alike.module.css";

const STRENGTHS = { 3: ["strong", "brand"], 2: ["likely", "wait"], 1: ["possible", "wait"] } as const;

/** How likely, and why. */
export function Reasons({ of }: { of: Pick<MergeSuggestion, "strength" | "reasons"> }) {
  const t = useT(customers);
  const lang = useLanguage();
  const [word, tone] = STRENGTHS[of.strength as 1 | 2 | 3] ?? STRENGTHS[1];
  return (
    <span className={css.reasons}>
      <Tag tone={tone}>{t(word)}</Tag>{" "}
      {of.reasons.map((reason) => sayCode(customers, reason, lang)).join(lang === "en" ? ", " : "，")}
    </span>
  );
}
