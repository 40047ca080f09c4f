import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { channel, clock as clockWords } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { StatusTag, Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Countdown, Moment } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { useCan } from "../../../shell/session.ts";
import {
  Appointments,
  CustomerPanel,
  HandoverPanel,
  TicketFeedback,
  TicketGuests,
  TicketLinks,
} from "../../../shell/slots.ts";
import { useHistory } from "../queries.ts";
import { Level } from "./guide/Level.tsx";
import { Values } from "./guide/Values.tsx";
import css from "./side.module.css";
import { talk } from "./words.ts";

export function Side({ ticket }: { ticket: TicketCard }) {
  const t = useT(talk);
  const lang = useLanguage();
  const can = useCan();
  const nobody = <span className={css.faint}>{t("nobody")}</span>;
  return (
    <div className={css.panel}>
      {can("customers.read") && (
        <Suspense fallback={null}>
          <CustomerPanel id={ticket.customer.id} of={{ ticket: ticket.number }} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        <TicketFeedback number={ticket.number} />
        <Appointments ticket={ticket.number} />
      </Suspense>
      <Suspense fallback={null}>
        <TicketGuests ticket={ticket} />
        <HandoverPanel ticket={ticket} />
        <TicketLinks ticket={ticket} />
      </Suspense>
      <Group title={t("details")}>
        <Field name={t("holder")}>{ticket.holder?.name ?? nobody}</Field>
        <Field name={t("team")}>{ticket.team?.name ?? nobody}</Field>
        <Field name={t("firstOwner")}>{ticket.first_owner?.name ?? nobody}</Field>
        <Field name={t("level")}>
          <Level ticket={ticket} />
        </Field>
        <Field name={t("problem")}>{ticket.problem?.name}</Field>
        <Field name={t("product")}>{ticket.product?.name}</Field>
        <Field name={t("region")}>{ticket.region?.name}</Field>
        <Field name={t("channel")}>{sayCode(channel, ticket.channel, lang)}</Field>
        <Field name={t("opened")}>
          <Moment at={ticket.opened_at} />
        </Field>
        {ticket.standard && (
          <Field name={t("standard")}>
            <Link to="/standards/$version" params={{ version: String(ticket.standard.version_id) }}>
              {ticket.standard.name} {t("version", { n: ticket.standard.version })}
            </Link>
          </Field>
        )}
      </Group>
      <Values number={ticket.number} />
      <Group title={t("clocks")}>
        {ticket.clocks.filter(own).map((clock) => (
          <Field key={clock.clock} name={sayCode(clockWords, clock.clock, lang)}>
            <ClockState clock={clock} />
          </Field>
        ))}
      </Group>
      <History ticket={ticket} />
    </div>
  );
}

/** What a department was asked for stands with the step, by its name. */
function own({ clock }: TicketCard["clocks"][number]): boolean {
  return !clock.startsWith("task:");
}

function ClockState({ clock }: { clock: TicketCard["clocks"][number] }) {
  const t = useT(talk);
  if (clock.met_at) {
    return (
      <Tag tone={clock.breached_at ? "late" : "done"}>
        {t(clock.breached_at ? "breached" : "met")} <Moment at={clock.met_at} />
      </Tag>
    );
  }
  if (clock.state === "stopped" || clock.state === "skipped") return <Tag tone="none">{t(clock.state)}</Tag>;
  const state = clock.paused ? "paused" : clock.state;
  return <Countdown clock={clock.clock} due={clock.due_at} started={clock.started_at} state={state} />;
}

export function Group(props: { title: string; children: ReactNode }) {
  return (
    <section className={css.group}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** A field without a value takes no room. */
export function Field(props: { name: string; children: ReactNode }) {
  if (props.children === undefined || props.children === null) return null;
  return (
    <div className={css.field}>
      <span>{props.name}</span>
      <div>{props.children}</div>
    </div>
  );
}

function History({ ticket }: { ticket: TicketCard }) {
  const t = useT(talk);
  const history = useHistory(ticket.customer.id);
  const others = history.filter((row) => row.number !== ticket.number);
  return (
    <Group title={t("history")}>
      {others.length === 0 && <p className={css.faint}>{t("noHistory")}</p>}
      {others.map((row) => (
        <Link key={row.number} to="/tickets/$number" params={{ number: row.number }} className={css.other}>
          <span>{row.subject}</span>
          <StatusTag status={row.status} waiting={row.waiting} />
        </Link>
      ))}
    </Group>
  );
}
