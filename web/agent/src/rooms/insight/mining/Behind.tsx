/** What is behind an activity or a way of the map: its figures, its cases, and of each case its steps. */
import type { MiningCase, MiningMap } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Moment } from "@shouwen/kit/ui/Time.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import { Link } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import css from "./behind.module.css";
import { OneCase } from "./OneCase.tsx";
import { useCases } from "./queries.ts";
import { type Search, SHUT } from "./search.ts";
import { process } from "./words.ts";

interface Props {
  log: string;
  map: MiningMap;
  search: Search;
  title: (name: string) => string;
  onChange: (change: Search) => void;
}

export function Behind({ log, map, search, title, onChange }: Props) {
  const t = useT(process);
  const { node, a, b, kase } = search;
  const open = Boolean(node || (a && b));
  const heading = node ? title(node) : a && b ? `${title(a)} → ${title(b)}` : "";
  const narrow = (change: Search) => onChange({ ...SHUT, ...change });
  return (
    <Drawer
      open={open}
      onClose={() => onChange(SHUT)}
      size="min(560px, 100vw)"
      title={heading}
      mask={false}
      destroyOnHidden
    >
      {open && (
        <>
          <Figures map={map} search={search} />
          <div className={css.buttons}>
            <Button onClick={() => narrow(node ? { has: node } : { via_from: a, via_to: b })}>
              {t("onlyThese")}
            </Button>
            {node && <Button onClick={() => narrow({ lacks: node })}>{t("notThese")}</Button>}
          </div>
          {kase ? (
            <OneCase log={log} id={kase} title={title} onBack={() => onChange({ kase: undefined })} />
          ) : (
            <Cases log={log} search={search} onOpen={(id) => onChange({ kase: id })} />
          )}
        </>
      )}
    </Drawer>
  );
}

function Figures({ map, search }: { map: MiningMap; search: Search }) {
  const t = useT(process);
  const node = map.nodes.find((one) => one.name === search.node);
  const edge = map.edges.find((one) => one.from === search.a && one.to === search.b);
  const rows: [string, string][] = node
    ? [
        [t("count"), node.count.toLocaleString()],
        [t("inCases"), node.cases.toLocaleString()],
        [t("starts"), node.starts.toLocaleString()],
        [t("ends"), node.ends.toLocaleString()],
        ...(node.before_s === null ? [] : [[t("before"), duration(node.before_s)] as [string, string]]),
      ]
    : edge
      ? [
          [t("count"), edge.count.toLocaleString()],
          [t("inCases"), edge.cases.toLocaleString()],
          [t("median"), duration(edge.median_s)],
          [t("p90"), duration(edge.p90_s)],
          [t("mean"), duration(edge.mean_s)],
          ...(edge.work_median_s === null
            ? []
            : [[t("workMedian"), duration(edge.work_median_s)] as [string, string]]),
        ]
      : [];
  return (
    <dl className={css.figures}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Cases({ log, search, onOpen }: { log: string; search: Search; onOpen: (id: string) => void }) {
  const t = useT(process);
  const found = useCases(log, search, true);
  if (found.isPending) return <Loading rows={8} height={56} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <Empty title={t("noCases")} text={t("noCasesHint")} />;
  return (
    <section aria-label={t("cases")}>
      <h3 className={css.heading}>
        {t("cases")} <small>{found.data.pages[0]?.total.toLocaleString()}</small>
      </h3>
      <ul className={css.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} onOpen={() => onOpen(row.id)} />
        ))}
      </ul>
      <p className={css.end}>
        {found.hasNextPage ? (
          <Button loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
            {t("more")}
          </Button>
        ) : (
          t("endOfList", { n: rows.length })
        )}
      </p>
    </section>
  );
}

function Row({ row, onOpen }: { row: MiningCase; onOpen: () => void }) {
  const t = useT(process);
  return (
    <li>
      <span className={css.case}>
        <button type="button" onClick={onOpen}>
          {row.subject ?? row.id}
        </button>
        <small>
          {row.number ? (
            <Link to="/tickets/$number" params={{ number: row.number }}>
              {row.number}
            </Link>
          ) : (
            row.subject && row.id
          )}
          {row.number && " · "}
          <Moment at={row.start} />
        </small>
      </span>
      <span className={css.took}>
        {duration(row.seconds)}
        <small>{t("events", { n: row.events })}</small>
      </span>
    </li>
  );
}
