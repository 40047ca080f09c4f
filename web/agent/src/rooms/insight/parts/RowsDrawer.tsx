/** What a figure means and the rows behind it: which tickets, with what value, and what each counted as. */
import type { Figure, FigureRow } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { StatusTag, Tag, type Tone } from "@shouwen/kit/ui/Tag.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { judged, rowValue, type Verdict } from "../figures.ts";
import type { BoardSearch } from "../filters.ts";
import { useRows } from "../queries.ts";
import { insight } from "../words.ts";
import { ExportRows } from "./ExportRows.tsx";
import { Meaning } from "./Meaning.tsx";
import css from "./rows.module.css";

const TONE: Record<Verdict, Tone> = { good: "done", bad: "late", none: "wait" };

interface Props {
  figure: (Omit<Figure, "rows"> & { rows?: number }) | undefined;
  search: BoardSearch;
  onClose: () => void;
}

export function RowsDrawer({ figure, search, onClose }: Props) {
  const t = useT(insight);
  return (
    <Drawer
      open={figure !== undefined}
      onClose={onClose}
      size="min(620px, 100vw)"
      title={figure?.name}
      extra={
        figure && (
          <span className={css.faint}>
            {figure.rows !== undefined && t("rows", { n: figure.rows.toLocaleString() })}{" "}
            <ExportRows figure={figure.code} search={search} />
          </span>
        )
      }
      styles={{ body: { padding: 0 } }}
      destroyOnHidden
    >
      {figure && (
        <>
          <div className={css.definition}>
            <Meaning figure={figure} />
            <p>{t("neverCounted")}</p>
          </div>
          <Rows figure={figure.code} search={search} />
        </>
      )}
    </Drawer>
  );
}

function Rows({ figure, search }: { figure: string; search: BoardSearch }) {
  const t = useT(insight);
  const found = useRows(figure, search);
  if (found.isPending) return <Loading rows={10} height={56} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <Empty title={t("noRows")} text={t("noRowsHint")} />;
  return (
    <>
      <ul className={css.rows}>
        {rows.map((row) => (
          <Row
            key={`${row.number}${row.contact}${row.at}${row.good}${row.value}`}
            figure={figure}
            row={row}
          />
        ))}
      </ul>
      <p className={css.end}>
        {found.hasNextPage ? (
          <Button loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
            {t("more")}
          </Button>
        ) : (
          t("end", { n: rows.length })
        )}
      </p>
    </>
  );
}

function Row({ figure, row }: { figure: string; row: FigureRow }) {
  const t = useT(insight);
  const lang = useLanguage();
  const verdict = judged(figure, row.good, lang);
  return (
    <li className={css.row}>
      <span className={css.ticket}>
        {row.number ? (
          <>
            <Link to="/tickets/$number" params={{ number: row.number }}>
              {row.subject}
            </Link>
            <small>
              {row.number} · <Ago at={row.at} />
            </small>
          </>
        ) : row.contact ? (
          <>
            <Link to="/desk" search={{ open: `c${row.contact}` }}>
              {row.subject || t("talk", { n: row.contact })}
            </Link>
            <small>
              {t("talk", { n: row.contact })} · <Ago at={row.at} />
            </small>
          </>
        ) : (
          <>
            <span className={css.faint}>{t("hidden")}</span>
            <small>
              <Ago at={row.at} />
            </small>
          </>
        )}
      </span>
      {row.status && <StatusTag status={row.status} />}
      <span className={css.value}>
        {row.value !== null && (
          <span
            title={
              row.other === null ? undefined : t("otherTime", { time: rowValue(figure, row.other, lang) })
            }
          >
            {rowValue(figure, row.value, lang)}
          </span>
        )}
        {verdict && <Tag tone={TONE[verdict.verdict]}>{verdict.text}</Tag>}
      </span>
    </li>
  );
}
