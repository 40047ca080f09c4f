/** One figure day by day, with a sentence that says what the line shows. */
import type { Figure } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed } from "@shouwen/kit/ui/States.tsx";
import { useMode } from "@shouwen/kit/ui/theme.ts";
import { palettes } from "@shouwen/kit/ui/tokens.ts";
import { Segmented, Select } from "antd";
import dayjs from "dayjs";
import { lazy, Suspense, useMemo } from "react";
import { option } from "../chart/option.ts";
import { drawn, nothing, points, sentence } from "../days.ts";
import { ordered, shortName } from "../figures.ts";
import { type BoardSearch, spanOf } from "../filters.ts";
import { useDays } from "../queries.ts";
import { insight } from "../words.ts";
import css from "./days.module.css";

const canvas = () => import("../chart/DayChart.tsx");
const DayChart = lazy(() => canvas().then((part) => ({ default: part.DayChart })));
void canvas().catch(() => undefined); // on its way while the figures are asked for

interface Props {
  figures: Figure[];
  search: BoardSearch;
  onChange: (change: Pick<BoardSearch, "figure" | "reading">) => void;
}

export function Days({ figures, search, onChange }: Props) {
  const t = useT(insight);
  const lang = useLanguage();
  const figure = figures.find((each) => each.code === search.figure) ?? ordered(figures)[0];
  if (!figure) return null;
  const readings = drawn(figure, search.reading);
  const choosable = readings.length === 1 && figure.code !== "backlog" ? figure.readings : [];
  return (
    <section className={css.days} id="days" aria-label={t("days")}>
      <header>
        <h2>{t("days")}</h2>
        <Select
          value={figure.code}
          aria-label={t("figure")}
          popupMatchSelectWidth={false}
          options={ordered(figures).map((each) => ({ value: each.code, label: each.name }))}
          onChange={(code) => onChange({ figure: code, reading: undefined })}
        />
        {choosable.length > 1 && (
          <Segmented
            value={readings[0]?.code}
            options={choosable.map((each) => ({
              value: each.code,
              label: capital(shortName(figure.code, each, lang)),
            }))}
            onChange={(code) => onChange({ figure: figure.code, reading: code })}
          />
        )}
      </header>
      <Picture figure={figure} search={search} />
    </section>
  );
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function Picture({ figure, search }: { figure: Figure; search: BoardSearch }) {
  const t = useT(insight);
  const lang = useLanguage();
  const palette = palettes[useMode()];
  const days = useDays(figure.code, search);
  const span = spanOf(search, Date.now());
  const made = useMemo(() => {
    if (!days.data) return undefined;
    const readings = drawn(figure, search.reading);
    const backlog = figure.code === "backlog";
    const last = dayjs(span.to ?? undefined).subtract(span.to ? 1 : 0, "second");
    const first = backlog ? (days.data[0]?.day ?? span.from) : dayjs(span.from).format("YYYY-MM-DD");
    const series = readings.map((each) => points(days.data, each, first, last.format("YYYY-MM-DD")));
    return {
      single: !backlog && (series[0]?.length ?? 0) < 2,
      nothing: nothing(readings, series),
      text: sentence(figure, readings, series, lang),
      option: option({ readings, series, bars: backlog, palette }, lang),
    };
  }, [days.data, figure, search.reading, span.from, span.to, palette, lang]);
  if (days.isError && !made) return <Failed error={days.error} retry={() => days.refetch()} />;
  if (!made) return <div className={css.wait} />;
  if (made.single || made.nothing)
    return <p className={css.empty}>{made.single ? t("oneDay") : made.text}</p>;
  return (
    <>
      <p className={css.sentence}>{made.text}</p>
      <Suspense fallback={<div className={css.chart} />}>
        <DayChart option={made.option} label={`${figure.name} · ${made.text}`} className={css.chart} />
      </Suspense>
    </>
  );
}
