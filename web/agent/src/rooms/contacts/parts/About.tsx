import type { ContactCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Moment } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { useCan } from "../../../shell/session.ts";
import { CustomerPanel, CustomerTickets } from "../../../shell/slots.ts";
import { desk } from "../words.ts";
import css from "./talk.module.css";

/** Who it is, where they come from, and what there was before. */
export function About({ card }: { card: ContactCard }) {
  const t = useT(desk);
  const can = useCan();
  return (
    <div className={css.about}>
      {can("customers.read") && (
        <Suspense fallback={null}>
          <CustomerPanel id={card.customer.id} of={{ contact: card.id }} />
        </Suspense>
      )}
      <h3>{t("about")}</h3>
      <Field name={t("holder")}>{card.holder?.name}</Field>
      <Field name={t("inTeam")}>{card.team?.name}</Field>
      <Field name={t("problem")}>{card.problem?.name}</Field>
      <Field name={t("began")}>
        <Moment at={card.entered_at} />
      </Field>
      <Field name={t("page")}>{card.page_address || null}</Field>
      <Field name={t("ofTicket")}>
        {card.ticket && (
          <Link to="/tickets/$number" params={{ number: card.ticket }}>
            {card.ticket}
          </Link>
        )}
      </Field>
      <Field name={t("rating")}>
        {card.rating && `${t("score", { n: card.rating.score })} ${card.rating.words}`}
      </Field>
      <Field name={t("summaryTitle")}>{card.summary?.note || card.summary?.problem?.name}</Field>
      {can("tickets.read") && (
        <>
          <h3>{t("tickets")}</h3>
          <Suspense fallback={null}>
            <CustomerTickets id={card.customer.id} />
          </Suspense>
        </>
      )}
    </div>
  );
}

function Field(props: { name: string; children: ReactNode }) {
  if (!props.children) return null;
  return (
    <div className={css.field}>
      <span>{props.name}</span>
      <div>{props.children}</div>
    </div>
  );
}
