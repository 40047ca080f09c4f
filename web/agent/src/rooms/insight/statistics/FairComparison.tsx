/** A funnel plot: groups of different size against what chance alone lets them be. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { useMode } from "@shouwen/kit/ui/theme.ts";
import { palettes } from "@shouwen/kit/ui/tokens.ts";
import { useMemo } from "react";
import { said } from "../figures.ts";
import { DIMENSIONS } from "../filters.ts";
import { Chooser, chosenOf } from "./Chooser.tsx";
import { funnelOption } from "./drawGroups.ts";
import { Picture } from "./Picture.tsx";
import { useFunnel } from "./queries.ts";
import type { ViewProps } from "./StatisticsPage.tsx";
import { type Grouping, groupingOf } from "./search.ts";
import { funnelSentence } from "./sentences.ts";
import css from "./statistics.module.css";
import { statistics } from "./words.ts";

export function FairComparison(props: ViewProps) {
  const choices = props.indicators.filter((each) =>
    each.readings.some((reading) => reading.unit === "share"),
  );
  const figure = chosenOf(props.search, choices, "completion");
  const by = groupingOf(props.search, "team");
  if (!figure) return null;
  return (
    <section className={css.part}>
      <Chooser {...props} figure={figure} choices={choices} by={by} />
      <Groups {...props} figure={figure.code} by={by} />
    </section>
  );
}

function Groups({ search, figure, by, onChange }: ViewProps & { figure: string; by: Grouping }) {
  const t = useT(statistics);
  const lang = useLanguage();
  const palette = palettes[useMode()];
  const found = useFunnel(search, figure, by);
  const funnel = found.data;
  const option = useMemo(() => funnel && funnelOption(funnel, palette, lang), [funnel, palette, lang]);
  if (found.isError && !funnel) return <Failed error={found.error} retry={() => found.refetch()} />;
  if (!funnel || !option) return <div className={css.wait} role="status" />;
  if (funnel.places.length === 0) return <Empty title={t("none")} text={t("noneHint")} />;
  const leads = DIMENSIONS.some((name) => name === by);
  const open = (at: number) => {
    const place = funnel.places[at];
    if (place && leads) onChange({ figure, by, place: place.code });
  };
  return (
    <>
      <Picture
        name={t("funnel")}
        sentence={funnelSentence(funnel, lang)}
        option={option}
        onPick={(series, at) => series === "places" && open(at)}
      />
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t(by)}</th>
            <th scope="col" className={css.number}>
              {t("judged")}
            </th>
            <th scope="col" className={css.number}>
              {t("shareName")}
            </th>
            <th scope="col">{t("verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {funnel.places.map((place, at) => (
            <tr key={place.code}>
              <th scope="row">
                {leads ? (
                  <button type="button" title={t("openRows")} onClick={() => open(at)}>
                    {place.name}
                  </button>
                ) : (
                  place.name
                )}
              </th>
              <td className={css.number}>{place.judged.toLocaleString()}</td>
              <td className={css.number}>{said(place.share, "share", lang)}</td>
              <td>
                <Tag tone={place.verdict.startsWith("far_") ? "due" : "wait"}>
                  {t(`verdict.${place.verdict}`)}
                </Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
