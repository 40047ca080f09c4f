/** A reading beside another period, another team or a benchmark 标杆: the difference and whether it is more than chance. */
import type { Comparison, Indicator } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Select } from "antd";
import { gapSaid, said } from "../figures.ts";
import { useTeams } from "../scope.ts";
import { Benchmarks } from "./Benchmarks.tsx";
import { Chooser, chosenOf, readingOf } from "./Chooser.tsx";
import { useBenchmarks, useComparison } from "./queries.ts";
import type { ViewProps } from "./StatisticsPage.tsx";
import { comparisonSentence } from "./sentences.ts";
import css from "./statistics.module.css";
import { statistics } from "./words.ts";

export function Beside(props: ViewProps) {
  const figure = chosenOf(props.search, props.indicators, "completion");
  if (!figure) return null;
  const reading = readingOf(props.search, figure);
  return (
    <>
      <section className={css.part}>
        <div className={css.chooser}>
          <Chooser {...props} figure={figure} choices={props.indicators} reading={reading} />
          <WithWhat {...props} figure={figure} reading={reading} />
        </div>
        <Sides {...props} figure={figure.code} reading={reading} />
      </section>
      <Benchmarks figure={figure} reading={reading} />
    </>
  );
}

type Chosen = ViewProps & { figure: Indicator; reading: string };

function WithWhat({ search, figure, reading, onChange }: Chosen) {
  const t = useT(statistics);
  const { teams } = useTeams();
  const entered = useBenchmarks(figure.code).data?.items ?? [];
  const others = search.team ? teams.filter((team) => team.code !== search.team) : [];
  const options = [
    { value: "", label: t("withBefore") },
    ...others.map((team) => ({ value: `team:${team.code}`, label: t("withTeam", { name: team.name }) })),
    ...entered
      .filter((each) => each.reading === reading)
      .map((each) => ({ value: `benchmark:${each.id}`, label: t("withBenchmark", { name: each.name }) })),
  ];
  return (
    <Select
      className={css.reading}
      aria-label={t("withWhat")}
      popupMatchSelectWidth={false}
      value={options.some((each) => each.value === search.with) ? search.with : ""}
      options={options}
      onChange={(next) => onChange({ with: next || undefined })}
    />
  );
}

function Sides({ search, figure, reading }: ViewProps & { figure: string; reading: string }) {
  const t = useT(statistics);
  const lang = useLanguage();
  const found = useComparison(search, figure, reading);
  if (found.isPending) return <Loading rows={2} height={48} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const made = found.data;
  return (
    <>
      <p className={css.sentence} role="status">
        {comparisonSentence(made, lang)}
      </p>
      <div className={css.sides}>
        <Side name={made.this.name || t("thisPeriod")} side={made.this} unit={made.unit} />
        <Side name={made.that.name || t("thatBefore")} side={made.that} unit={made.unit} />
        <div>
          <span>{t("difference")}</span>
          <strong>{gapSaid(made.difference, made.unit, lang)}</strong>
          {made.low !== null && (
            <small>
              {t("between")} {gapSaid(made.low, made.unit, lang)} – {gapSaid(made.high, made.unit, lang)}
            </small>
          )}
        </div>
      </div>
      {made.benchmark && (
        <p className={css.notes}>
          {t("source")}: {made.benchmark.source}
          {made.benchmark.notes && `\n${t("notes")}: ${made.benchmark.notes}`}
        </p>
      )}
      {!search.team && <p className={css.faint}>{t("chooseTeam")}</p>}
    </>
  );
}

function Side({ name, side, unit }: { name: string; side: Comparison["this"]; unit: string }) {
  const t = useT(statistics);
  const lang = useLanguage();
  return (
    <div>
      <span>{name}</span>
      <strong>{said(side.value, unit, lang)}</strong>
      {side.low !== null && (
        <small>
          {t("between")} {said(side.low, unit, lang)} – {said(side.high, unit, lang)}
        </small>
      )}
      {side.rows !== null && (
        <small>
          {t("rowsOf")} {side.rows.toLocaleString()}
        </small>
      )}
    </div>
  );
}
