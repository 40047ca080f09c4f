import { useT } from "@shouwen/kit/i18n/words.ts";
import { scoreTone } from "../judge.ts";
import { feedback } from "../words.ts";
import css from "./feedback.module.css";

/** Stars out of five, and the number in words for those who do not see them. */
export function Score({ score }: { score: number }) {
  const t = useT(feedback);
  return (
    <span
      className={`${css.score} ${css[scoreTone(score)]}`}
      role="img"
      aria-label={t("stars", { n: score })}
    >
      {"★".repeat(score)}
      <i>{"★".repeat(5 - score)}</i>
    </span>
  );
}
