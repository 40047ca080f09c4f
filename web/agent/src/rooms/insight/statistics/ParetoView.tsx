/** Pareto: the few groups that bring most of what goes wrong. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed } from "@shouwen/kit/ui/States.tsx";
import { useMode } from "@shouwen/kit/ui/theme.ts";
import { palettes } from "@shouwen/kit/ui/tokens.ts";
import { useMemo } from "react";
import { said } from "../figures.ts";
import { DIMENSIONS } from "../filters.ts";
import { Chooser, chosenOf } from "./Chooser.tsx";
import { paretoOption } from "./drawGroups.ts";
import { Picture } from "./Picture.tsx";
import { usePareto } from "./queries.ts";
import type { ViewProps } from "./StatisticsPage.tsx";
import { type Grouping, groupingOf } from "./search.ts";
import { barName, paretoSentence } from "./sentences.ts";
import css from "./statistics.module.css";
import { statistics } from "./words.ts";

export function ParetoView(props: ViewProps) {
  const figure = chosenOf(props.search, props.indicators, "completion");
  const by = groupingOf(props.search, "problem");
  if (!figure) return null;
  return (
    <section className={css.part}>
      <Chooser {...props} figure={figure} choices={props.indicators} by={by} />
      <Bars {...props} figure={figure.code} by={by} />
    </section>
  );
}

function Bars({ search, figure, by, onChange }: ViewProps & { figure: string; by: Grouping }) {
  const t = useT(statistics);
  const lang = useLanguage();
  const palette = palettes[useMode()];
  const found = usePareto(search, figure, by);
  const pareto = found.data;
  const option = useMemo(() => pareto && paretoOption(pareto, palette, lang), [pareto, palette, lang]);
  if (found.isError && !pareto) return <Failed error={found.error} retry={() => found.refetch()} />;
  if (!pareto || !option) return <div className={css.wait} role="status" />;
  if (pareto.total === 0) return <Empty title={t("none")} text={t("noneHint")} />;
  const leads = (code: string) => Boolean(code) && DIMENSIONS.some((name) => name === by);
  const open = (at: number) => {
    const bar = pareto.bars[at];
    if (bar && !bar.others && leads(bar.code)) onChange({ figure, by, place: bar.code });
  };
  return (
    <>
      <Picture
        name={t("pareto")}
        sentence={paretoSentence(pareto, lang)}
        option={option}
        onPick={(_, at) => open(at)}
      />
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t(by)}</th>
            <th scope="col" className={css.number}>
              {t("counted")}
            </th>
            <th scope="col" className={css.number}>
              {t("cumulated")}
            </th>
          </tr>
        </thead>
        <tbody>
          {pareto.bars.map((bar, at) => (
            <tr key={`${bar.code}${bar.others}`}>
              <th scope="row">
                {leads(bar.code) && !bar.others ? (
                  <button type="button" title={t("openRows")} onClick={() => open(at)}>
                    {barName(bar, lang)}
                  </button>
                ) : (
                  barName(bar, lang)
                )}
              </th>
              <td className={css.number}>{bar.count.toLocaleString()}</td>
              <td className={css.number}>{said(bar.cumulated, "share", lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
