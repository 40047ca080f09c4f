/** How good the same method would have been: foreseen beside what happened. */
import type { WhatifBacktest } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { measureName, most, told } from "./sentences.ts";
import css from "./whatif.module.css";
import { whatif } from "./words.ts";

export function Backtest({ found }: { found: WhatifBacktest | null }) {
  const t = useT(whatif);
  const lang = useLanguage();
  if (!found) return <p className={css.faint}>{t("noBacktest")}</p>;
  const inside = found.measures.filter((each) => each.inside).length;
  const first = found.measures.find((each) => each.measure === "first_response");
  const title = t("backtest", { first: found.first, days: found.days });
  const n = found.measures.length;
  return (
    <section className={css.part} aria-label={title}>
      <h2>{title}</h2>
      <p className={css.sentence}>
        {first
          ? t("backSays", {
              n,
              inside,
              said: told(first.said, first.measure, lang),
              happened: told(first.happened, first.measure, lang),
            })
          : t("backSaysShort", { n, inside })}
      </p>
      <div className={css.wide}>
        <table className={css.table}>
          <thead>
            <tr>
              {(["measure", "said", "range", "happened"] as const).map((each) => (
                <th key={each} scope="col">
                  {t(each)}
                </th>
              ))}
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {found.measures.map((each) => (
              <tr key={each.measure}>
                <th scope="row">{measureName(each.measure, lang)}</th>
                <td>{told(each.said, each.measure, lang)}</td>
                <td>
                  {told(Math.max(0, each.low), each.measure, lang)} –{" "}
                  {told(Math.min(most(each.measure), each.high), each.measure, lang)}
                </td>
                <td>{told(each.happened, each.measure, lang)}</td>
                <td className={each.inside ? css.faint : css.off}>{t(each.inside ? "inside" : "outside")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
