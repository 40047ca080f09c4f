/** The different ways that cases went, the most frequent first; a click leaves only the cases of one. */
import type { MiningVariant } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import { Button } from "antd";
import { useVariants } from "./queries.ts";
import type { Search } from "./search.ts";
import { percentText } from "./text.ts";
import css from "./variants.module.css";
import { process } from "./words.ts";

interface Props {
  log: string;
  search: Search;
  title: (name: string) => string;
  onChange: (change: Search) => void;
}

export function Variants({ log, search, title, onChange }: Props) {
  const t = useT(process);
  const found = useVariants(log, search);
  if (found.isPending) return <Loading rows={8} height={64} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.items);
  const total = found.data.pages[0]?.total ?? 0;
  return (
    <aside className={css.variants} aria-label={t("variants")}>
      <h2>
        {t("variants")} <small>{total.toLocaleString()}</small>
      </h2>
      <ol>
        {rows.map((row, at) => (
          <Row
            key={row.id}
            row={row}
            at={at + 1}
            most={rows[0]?.share ?? 1}
            on={row.id === search.variant}
            title={title}
            onPick={() => onChange({ variant: row.id === search.variant ? undefined : row.id })}
          />
        ))}
      </ol>
      {found.hasNextPage && (
        <Button type="text" loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {t("more")}
        </Button>
      )}
    </aside>
  );
}

interface RowProps {
  row: MiningVariant;
  at: number;
  most: number;
  on: boolean;
  title: (name: string) => string;
  onPick: () => void;
}

function Row({ row, at, most, on, title, onPick }: RowProps) {
  const t = useT(process);
  const path = row.path.map(title);
  return (
    <li className={on ? css.on : undefined}>
      <button
        type="button"
        aria-pressed={on}
        title={`${t(on ? "unchooseVariant" : "chooseVariant")}: ${path.join(" → ")}`}
        onClick={onPick}
      >
        <span className={css.variantHead}>
          <b>{t("variant", { n: at })}</b>
          <span>
            {percentText(row.share)} · {t("casesOf", { n: row.count.toLocaleString() })}
          </span>
        </span>
        <span className={css.bar} aria-hidden="true">
          <i style={{ width: `${(row.share / most) * 100}%` }} />
        </span>
        <span className={css.path}>{path.join(" → ")}</span>
        <small>
          {t("steps", { n: row.path.length })}
          {row.median_s !== null && ` · ${duration(row.median_s)}`}
        </small>
      </button>
    </li>
  );
}
