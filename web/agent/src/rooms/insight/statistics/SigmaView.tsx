/** Defects per million and sigma level of everything that is judged. */
import type { Sigmas } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { useSigma } from "./queries.ts";
import type { ViewProps } from "./StatisticsPage.tsx";
import css from "./statistics.module.css";
import { statistics } from "./words.ts";

export function SigmaView({ search, onChange }: ViewProps) {
  const t = useT(statistics);
  const found = useSigma(search);
  if (found.isPending) return <Loading rows={8} height={40} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const lines = found.data.items.toSorted((a, b) => b.dpmo - a.dpmo);
  if (lines.length === 0) return <Empty title={t("none")} text={t("noneHint")} />;
  return (
    <section className={css.part}>
      <p className={css.sentence}>{t("saySigma")}</p>
      <div className={css.wide}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t("figure")}</th>
              {(["opportunities", "defectsN", "dpmo", "level", "between"] as const).map((head) => (
                <th key={head} scope="col" className={css.number}>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.figure}>
                <th scope="row">
                  <button type="button" onClick={() => onChange({ view: "pareto", figure: line.figure })}>
                    {line.name}
                  </button>
                </th>
                <td className={css.number}>{line.opportunities.toLocaleString()}</td>
                <td className={css.number}>{line.defects.toLocaleString()}</td>
                <td className={css.number}>{Math.round(line.dpmo).toLocaleString()}</td>
                <td className={css.number}>
                  <b>{line.level === null ? "—" : line.level.toFixed(2)}</b>
                </td>
                <td className={css.number}>
                  <Between line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Between({ line }: { line: Sigmas["items"][number] }) {
  const t = useT(statistics);
  if (line.low === null) return "—";
  if (line.high === null) return t("from", { low: line.low.toFixed(2) });
  return `${line.low.toFixed(2)} – ${line.high.toFixed(2)}`;
}
