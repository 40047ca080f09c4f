/** The lines of the operation log: a table, on a phone a list. */
import type { LogLine } from "@shouwen/kit/api/types.ts";
import { facts } from "@shouwen/kit/i18n/facts.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Moment } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import { Button, Table } from "antd";
import { Detail } from "../../../shell/Detail.tsx";
import { useSmall } from "../../../shell/small.ts";
import { addressOf, changesOf } from "../changes.ts";
import { type LogFilters, useLog, useWho } from "../queries.ts";
import { base } from "../words.ts";
import { Change } from "./Change.tsx";
import css from "./settings.module.css";

export function Lines({ filters }: { filters: LogFilters }) {
  const t = useT(base);
  const small = useSmall();
  const found = useLog(filters);
  if (found.isPending) return <Loading rows={12} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const lines = found.data.pages.flatMap((page) => page.items);
  if (lines.length === 0) return <Empty title={t("nothing")} text={t("nothingHint")} />;
  return (
    <>
      {small ? <List lines={lines} /> : <Rows lines={lines} />}
      {found.hasNextPage && (
        <Button type="text" block loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {t("older")}
        </Button>
      )}
    </>
  );
}

function Rows({ lines }: { lines: LogLine[] }) {
  const t = useT(base);
  const who = useWho();
  return (
    <Table
      className={css.table}
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={lines}
      scroll={{ x: 760 }}
      columns={[
        { title: t("when"), width: 150, render: (_, line) => <Moment at={line.at} /> },
        { title: t("who"), width: 110, render: (_, line) => who(line.actor) },
        { title: t("source"), width: 120, render: (_, line) => addressOf(line.data) },
        { title: t("what"), width: 180, render: (_, line) => <What line={line} /> },
        { title: t("about"), width: 150, render: (_, line) => <About line={line} /> },
        { title: t("change"), render: (_, line) => <Changes line={line} /> },
      ]}
    />
  );
}

function List({ lines }: { lines: LogLine[] }) {
  const t = useT(base);
  const who = useWho();
  return (
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={line.id}>
          <header>
            <span>{who(line.actor)}</span>
            <Moment at={line.at} />
          </header>
          <What line={line} /> <About line={line} />
          <Changes line={line} />
          {addressOf(line.data) && (
            <div className={css.faint}>{t("from", { address: addressOf(line.data) ?? "" })}</div>
          )}
        </li>
      ))}
    </ul>
  );
}

function What({ line }: { line: LogLine }) {
  const t = useT(base);
  const lang = useLanguage();
  return (
    <>
      {sayCode(facts, line.kind, lang)}
      {line.origin === "import" && <span className={css.faint}> · {t("import")}</span>}
    </>
  );
}

/** A click shows all lines about the same thing. */
function About({ line }: { line: LogLine }) {
  const who = useWho();
  const { number, code } = line.data;
  return (
    <Link to="/settings/log" search={{ subject: line.subject }}>
      {String(number ?? (code ? `${who(line.subject)} (${code})` : who(line.subject)))}
    </Link>
  );
}

function Changes({ line }: { line: LogLine }) {
  const changes = changesOf(line.data);
  return changes.length > 0 ? <Change changes={changes} /> : <Detail kind={line.kind} data={line.data} />;
}
