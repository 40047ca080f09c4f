/** Where the time goes, in sentences above the map; a click opens the way. */
import type { MiningFound } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed } from "@shouwen/kit/ui/States.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import css from "./found.module.css";
import { findings } from "./foundWords.ts";
import { useFound } from "./queries.ts";
import { type Search, SHUT } from "./search.ts";
import { percentText } from "./text.ts";

interface Props {
  log: string;
  search: Search;
  title: (name: string) => string;
  onChange: (change: Search) => void;
  most?: number;
}

export function Sentences({ log, search, title, onChange, most = 3 }: Props) {
  const t = useT(findings);
  const found = useFound(log, search);
  if (found.isPending) return <div className={css.sentencesBone} role="status" />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const rows = found.data.bottlenecks.slice(0, most);
  return (
    <section className={css.sentences} aria-label={t("bottlenecks")}>
      {rows.length === 0 && <p className={css.faint}>{t("noTime")}</p>}
      <ul>
        {rows.map((row) => (
          <li key={`${row.from} ${row.to}`}>
            <button type="button" onClick={() => onChange({ ...SHUT, a: row.from, b: row.to })}>
              {sentence(row, title, t)}
            </button>
          </li>
        ))}
      </ul>
      <LookedAt found={found.data} />
    </section>
  );
}

function sentence(
  row: MiningFound["bottlenecks"][number],
  title: (name: string) => string,
  t: ReturnType<typeof useT<keyof (typeof findings)["en"]>>,
): string {
  return t("bottleneck", {
    from: title(row.from),
    to: title(row.to),
    share: percentText(row.share.value),
    low: percentText(row.share.low),
    high: percentText(row.share.high),
    median: duration(row.median_s),
  });
}

export function LookedAt({ found }: { found: MiningFound }) {
  const t = useT(findings);
  if (found.looked_at >= found.cases) return null;
  return <p className={css.faint}>{t("lookedAt", { n: found.looked_at.toLocaleString() })}</p>;
}
