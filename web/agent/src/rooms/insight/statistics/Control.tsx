/** A control chart: what is the process itself, and what is more than that. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed } from "@shouwen/kit/ui/States.tsx";
import { useMode } from "@shouwen/kit/ui/theme.ts";
import { palettes } from "@shouwen/kit/ui/tokens.ts";
import { Button } from "antd";
import dayjs from "dayjs";
import { useMemo } from "react";
import { dayName } from "../days.ts";
import { said } from "../figures.ts";
import { Chooser, chosenOf, readingOf } from "./Chooser.tsx";
import { controlOption } from "./draw.ts";
import { Picture } from "./Picture.tsx";
import { useChart } from "./queries.ts";
import { Shifts } from "./Shifts.tsx";
import type { ViewProps } from "./StatisticsPage.tsx";
import { chartSentence, ruleName } from "./sentences.ts";
import css from "./statistics.module.css";
import { statistics } from "./words.ts";

export function Control(props: ViewProps) {
  const choices = props.indicators.filter((each) => each.code !== "backlog");
  const figure = chosenOf(props.search, choices, "flow");
  if (!figure) return null;
  return (
    <section className={css.part}>
      <Chooser
        {...props}
        figure={figure}
        choices={choices}
        reading={readingOf(props.search, figure)}
        spans
        onChange={props.onChange}
      />
      <Chart {...props} figure={figure.code} reading={readingOf(props.search, figure)} />
    </section>
  );
}

function Chart({ search, figure, reading, onChange }: ViewProps & { figure: string; reading: string }) {
  const t = useT(statistics);
  const lang = useLanguage();
  const palette = palettes[useMode()];
  const found = useChart(search, figure, reading);
  const chart = found.data;
  const option = useMemo(() => chart && controlOption(chart, palette, lang), [chart, palette, lang]);
  if (found.isError && !chart) return <Failed error={found.error} retry={() => found.refetch()} />;
  if (!chart || !option) return <div className={css.wait} role="status" />;
  if (chart.points.length === 0) return <Empty title={t("none")} text={t("noneHint")} />;
  const open = (at: number) => {
    const point = chart.points[at];
    if (!point) return;
    const last = dayjs(point.until).subtract(1, "day").format("YYYY-MM-DD");
    onChange({ figure, reading, at: `${point.day}~${last}` });
  };
  const signals = chart.points.flatMap((point, at) => (point.broken.length ? [{ point, at }] : []));
  return (
    <>
      <Picture
        name={chart.name}
        sentence={chartSentence(chart, lang)}
        option={option}
        onPick={(_, at) => open(at)}
      />
      <p className={css.faint}>
        {t(`kind.${chart.kind}`, { per: chart.per })} · {t("partial")}
      </p>
      {signals.length > 0 && (
        <table className={css.table}>
          <caption>{t("signals")}</caption>
          <thead>
            <tr>
              <th scope="col">{t(search.span === "week" ? "week" : "day")}</th>
              <th scope="col" className={css.number}>
                {t("value")}
              </th>
              <th scope="col">{t("rule")}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {signals.map(({ point, at }) => (
              <tr key={point.day}>
                <th scope="row">{dayName(point.day, lang)}</th>
                <td className={css.number}>{said(point.value, chart.unit, lang)}</td>
                <td>{point.broken.map((code) => ruleName(code, lang)).join(lang === "en" ? "; " : "；")}</td>
                <td>
                  <Button size="small" type="link" onClick={() => open(at)}>
                    {t("openRows")}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Shifts figure={figure} shifts={chart.shifts} />
    </>
  );
}
