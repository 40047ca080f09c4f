/** The tickets of an incident, and those that could be taken under it. */
import type { TicketRow } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { LevelTag, StatusTag } from "@shouwen/kit/ui/Tag.tsx";
import { Countdown } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import { Alert, App, Button, Input } from "antd";
import { type ReactNode, useState } from "react";
import { type Incident, useAttach, useDetach, useTicketsOf } from "../queries.ts";
import { incidents } from "../words.ts";
import css from "./incidents.module.css";

const OPEN = ["new", "assigned", "open", "waiting"];

export function Tickets({ incident, going }: { incident: Incident; going: boolean }) {
  const t = useT(incidents);
  const { message } = App.useApp();
  const found = useTicketsOf(incident.id, "tickets");
  const detach = useDetach(incident.id);
  const rows = found.data?.items ?? [];
  const hidden = found.data && !found.data.next ? incident.tickets - rows.length : 0;
  const letGo = (number: string) =>
    detach.mutate([number], {
      onSuccess: ({ results }) => {
        const [one] = results;
        if (one && !one.ok) void message.error(one.message);
        else void message.success(t("detached"));
      },
    });
  return (
    <section className={css.part}>
      <h2>{t("tickets")}</h2>
      {going && <ByHand incident={incident} />}
      {found.isPending && <Loading rows={3} height={44} />}
      {found.isError && !found.data && <Failed error={found.error} retry={() => found.refetch()} />}
      {found.data && rows.length === 0 && <p className={css.faint}>{t("noTickets")}</p>}
      <Rows
        rows={rows}
        act={(row) =>
          going && (
            <Button size="small" type="text" onClick={() => letGo(row.number)}>
              {t("detach")}
            </Button>
          )
        }
      />
      {hidden > 0 && <p className={css.faint}>{t("hidden", { n: hidden })}</p>}
    </section>
  );
}

export function Suggested({ incident }: { incident: Incident }) {
  const t = useT(incidents);
  const found = useTicketsOf(incident.id, "suggestions");
  const { attach, pending, refused } = useTaking(incident.id);
  const rows = found.data?.items ?? [];
  const named = incident.problem || incident.product || incident.region;
  return (
    <section className={css.part}>
      <header className={css.partHead}>
        <h2>
          {t("suggested")} {rows.length > 0 && <small>{rows.length}</small>}
        </h2>
        {rows.length > 1 && (
          <Button size="small" loading={pending} onClick={() => attach(rows.map((row) => row.number))}>
            {t("attachAll")}
          </Button>
        )}
      </header>
      {refused}
      {found.data && rows.length === 0 && <p className={css.faint}>{t(named ? "noSuggested" : "noRange")}</p>}
      <Rows
        rows={rows}
        act={(row) => (
          <Button size="small" disabled={pending} onClick={() => attach([row.number])}>
            {t("attach")}
          </Button>
        )}
      />
    </section>
  );
}

function ByHand({ incident }: { incident: Incident }) {
  const t = useT(incidents);
  const [typed, type] = useState("");
  const { attach, pending, refused } = useTaking(incident.id);
  const numbers = typed.split(/[\s,，、;；]+/).filter(Boolean);
  const take = () => numbers.length > 0 && attach(numbers, () => type(""));
  return (
    <>
      <div className={css.byHand}>
        <Input
          value={typed}
          aria-label={t("addByHand")}
          placeholder={t("addPlaceholder")}
          maxLength={4000}
          onChange={(event) => type(event.target.value)}
          onPressEnter={take}
        />
        <Button loading={pending} disabled={numbers.length === 0} onClick={take}>
          {t("attach")}
        </Button>
      </div>
      {refused}
    </>
  );
}

/** Taking tickets, and what became of those that were refused. */
function useTaking(id: number) {
  const t = useT(incidents);
  const { message } = App.useApp();
  const act = useAttach(id);
  const failed = act.data?.results.filter((each) => !each.ok) ?? [];
  const attach = (numbers: string[], onAll?: () => void) =>
    act.mutate(numbers, {
      onSuccess: ({ results }) => {
        const done = results.filter((each) => each.ok).length;
        if (done > 0) void message.success(t("attached", { n: done }));
        if (done === results.length) onAll?.();
      },
    });
  const refused = (failed.length > 0 || act.error) && (
    <Alert
      type="warning"
      role="alert"
      title={act.error ? act.error.message : t("failed", { n: failed.length })}
      description={failed.map((each) => (
        <div key={each.number}>
          {each.number} {each.message}
        </div>
      ))}
    />
  );
  return { attach, pending: act.isPending, refused };
}

function Rows({ rows, act }: { rows: TicketRow[]; act: (row: TicketRow) => ReactNode }) {
  const named = useNamed();
  if (rows.length === 0) return null;
  return (
    <ul className={css.list}>
      {rows.map((row) => (
        <li key={row.number} className={css.row}>
          <div className={css.what}>
            <Link to="/tickets/$number" params={{ number: row.number }} title={row.subject}>
              {row.subject}
            </Link>
            <small>
              {row.number} · {named(row.customer.name)}
              {row.holder && ` · ${row.holder.name}`}
            </small>
          </div>
          <div className={css.state}>
            {row.level !== "normal" && <LevelTag level={row.level} />}
            <StatusTag status={row.status} waiting={row.waiting} />
            {row.due_at && OPEN.includes(row.status) && <Countdown clock={row.due_clock} due={row.due_at} />}
          </div>
          <span className={css.act}>{act(row)}</span>
        </li>
      ))}
    </ul>
  );
}
