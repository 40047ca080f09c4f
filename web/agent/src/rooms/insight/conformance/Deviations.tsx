/** What happened against the standard, one by one, the newest first. */
import type { Deviation } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Tag, type Tone } from "@shouwen/kit/ui/Tag.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import css from "./conformance.module.css";
import { useDeviations } from "./queries.ts";
import { ALL, chosen, type Search } from "./search.ts";
import { conformance } from "./words.ts";

const TONE: Record<Deviation["kind"], Tone> = {
  skipped: "due",
  order: "due",
  owner: "brand",
  late: "late",
  approval: "late",
  form: "wait",
};

interface Props {
  search: Search;
  onChange: (change: Search) => void;
}

export function Deviations({ search, onChange }: Props) {
  const t = useT(conformance);
  const found = useDeviations(search);
  const rows = found.data?.pages.flatMap((page) => page.items);
  const named = search.node && rows?.find((row) => row.node === search.node)?.node_name;
  return (
    <section
      className={`${css.part} ${found.isPlaceholderData ? css.stale : ""}`}
      aria-label={t("list")}
      aria-live="polite"
    >
      <h2>{named ? t("listOf", { node: named }) : t("list")}</h2>
      {found.isPending && <Loading rows={8} height={56} />}
      {found.isError && !rows && <Failed error={found.error} retry={() => found.refetch()} />}
      {rows?.length === 0 && <Nothing search={search} onChange={onChange} />}
      {rows && rows.length > 0 && (
        <>
          <ul className={css.rows}>
            {rows.map((row) => (
              <Row key={`${row.number}${row.kind}${row.node}${row.about}${row.at}`} row={row} />
            ))}
          </ul>
          <p className={css.end}>
            {found.hasNextPage ? (
              <Button loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
                {t("more")}
              </Button>
            ) : (
              t("end", { n: rows.length.toLocaleString() })
            )}
          </p>
        </>
      )}
    </section>
  );
}

function Nothing({ search, onChange }: Props) {
  const t = useT(conformance);
  if (!chosen(search)) return <Empty title={t("nothing")} text={t("nothingHint")} />;
  return (
    <Empty
      title={t("nothing")}
      text={t("nothingChosen")}
      action={<Button onClick={() => onChange(ALL)}>{t("clear")}</Button>}
    />
  );
}

function Row({ row }: { row: Deviation }) {
  const t = useT(conformance);
  return (
    <li className={css.row}>
      <Tag tone={TONE[row.kind]}>{row.kind_name}</Tag>
      <span className={css.told}>
        <b>{row.said}</b>
        <small>
          {row.number ? (
            <Link to="/tickets/$number" params={{ number: row.number }}>
              {row.number} {row.subject}
            </Link>
          ) : (
            t("hidden")
          )}
        </small>
      </span>
      <span className={css.when}>
        <Ago at={row.at} />
      </span>
    </li>
  );
}
