/** On the ticket's page: parent, children, links and merges, each with its status and clock. */
import { CloseOutlined, LinkOutlined, MergeCellsOutlined, SplitCellsOutlined } from "@ant-design/icons";
import type { TicketCard, TicketRow } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { StatusTag } from "@shouwen/kit/ui/Tag.tsx";
import { Countdown } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import { App, Button } from "antd";
import { type ReactNode, Suspense, useState } from "react";
import { pickIn } from "../../../shell/picking.ts";
import { RaiseIncident } from "../../../shell/slots.ts";
import { type AnyKind, type Links, useLinks, useUnlink, useUnmerge } from "../queries.ts";
import { links } from "../words.ts";
import { LinkDialog } from "./LinkDialog.tsx";
import css from "./links.module.css";
import { MergeDialog } from "./MergeDialog.tsx";

const OPEN = ["new", "assigned", "open", "waiting"];
const FIRST = 5;

export function LinksPanel({ ticket }: { ticket: TicketCard }) {
  const t = useT(links);
  const { data } = useLinks(ticket.number);
  const { message } = App.useApp();
  const [asked, ask] = useState<"link" | "merge">();
  if (!data) return null;
  const open = OPEN.includes(ticket.status);
  const split = () => {
    pickIn(ticket.number);
    void message.info(t("splitHint"));
  };
  return (
    <section className={css.panel}>
      <h2>{t("title")}</h2>
      <Lines ticket={ticket} found={data} />
      {data.hidden > 0 && <p className={css.faint}>{t("hidden", { n: data.hidden })}</p>}
      <div className={css.acts}>
        {data.may && (
          <Button size="small" icon={<LinkOutlined />} onClick={() => ask("link")}>
            {t("add")}
          </Button>
        )}
        {data.may && open && (
          <Button size="small" icon={<MergeCellsOutlined />} onClick={() => ask("merge")}>
            {t("merge")}
          </Button>
        )}
        {data.may && (
          <Button size="small" icon={<SplitCellsOutlined />} onClick={split}>
            {t("split")}
          </Button>
        )}
        <Suspense fallback={null}>
          <RaiseIncident ticket={ticket} />
        </Suspense>
      </div>
      <LinkDialog ticket={ticket} open={asked === "link"} onClose={() => ask(undefined)} />
      <MergeDialog ticket={ticket} open={asked === "merge"} onClose={() => ask(undefined)} />
    </section>
  );
}

function Lines({ ticket, found }: { ticket: TicketCard; found: Links }) {
  const t = useT(links);
  const [all, showAll] = useState(false);
  const { parent, children, linked, kept, gone } = found;
  if (!parent && !kept && children.length + linked.length + gone.length === 0) {
    return <p className={css.faint}>{t("none")}</p>;
  }
  const remove = (kind: AnyKind, row: TicketRow) =>
    found.may && <Remove number={ticket.number} kind={kind} other={row.number} />;
  return (
    <>
      {kept && <Line name={t("kept")} row={kept} act={found.may && <Undo gone={ticket.number} />} />}
      {parent && <Line name={t("parent")} row={parent} act={remove("child", parent)} />}
      {children.length > 0 && (
        <h3>
          {t("children")} {children.length} <small>{t("childrenOpen", { n: found.children_open })}</small>
        </h3>
      )}
      {(all ? children : children.slice(0, FIRST)).map((row) => (
        <Line key={row.number} row={row} act={remove("parent", row)} />
      ))}
      {!all && children.length > FIRST && (
        <Button size="small" type="link" onClick={() => showAll(true)}>
          {t("showChildren", { n: children.length })}
        </Button>
      )}
      {linked.map(({ kind, ticket: row }) => (
        <Line
          key={kind + row.number}
          name={t(kind)}
          row={row}
          act={kind === "related" || kind === "duplicate" ? remove(kind, row) : null}
        />
      ))}
      {gone.map(({ ticket: row, stays, stays_because }) => (
        <Line
          key={row.number}
          name={t("gone")}
          row={row}
          act={found.may && !stays && <Undo gone={row.number} />}
          hint={stays_because}
        />
      ))}
    </>
  );
}

function Line(props: { name?: string; row: TicketRow; act: ReactNode; hint?: string }) {
  const { row } = props;
  return (
    <div className={css.line} title={props.hint}>
      <div className={css.what}>
        {props.name && <small>{props.name}</small>}
        <Link to="/tickets/$number" params={{ number: row.number }} title={`${row.number} ${row.subject}`}>
          {row.subject}
        </Link>
      </div>
      <div className={css.state}>
        <StatusTag status={row.status} waiting={row.waiting} />
        {row.due_at && OPEN.includes(row.status) && <Countdown clock={row.due_clock} due={row.due_at} />}
      </div>
      <span className={css.act}>{props.act}</span>
    </div>
  );
}

function Remove({ number, kind, other }: { number: string; kind: AnyKind; other: string }) {
  const t = useT(links);
  const { message } = App.useApp();
  const act = useUnlink(number);
  return (
    <Button
      size="small"
      type="text"
      icon={<CloseOutlined />}
      aria-label={t("remove", { number: other })}
      title={t("remove", { number: other })}
      loading={act.isPending}
      onClick={() =>
        act.mutate(
          { kind, other },
          {
            onSuccess: () => void message.success(t("unlinked")),
            onError: (error) => void message.error(error.message),
          },
        )
      }
    />
  );
}

function Undo({ gone }: { gone: string }) {
  const t = useT(links);
  const { message } = App.useApp();
  const act = useUnmerge();
  return (
    <Button
      size="small"
      loading={act.isPending}
      onClick={() =>
        act.mutate(gone, {
          onSuccess: () => void message.success(t("undone", { number: gone })),
          onError: (error) => void message.error(error.message),
        })
      }
    >
      {t("undo")}
    </Button>
  );
}
