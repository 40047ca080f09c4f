/** One major incident: what it is, its tickets, what the customers were told, and its end. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { StatusTag, Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Moment } from "@shouwen/kit/ui/Time.tsx";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { type Act, ActDialog } from "../parts/ActDialog.tsx";
import css from "../parts/incidents.module.css";
import { Rounds } from "../parts/Rounds.tsx";
import { Suggested, Tickets } from "../parts/Tickets.tsx";
import { type Incident, useIncident } from "../queries.ts";
import { incidents } from "../words.ts";

const route = getRouteApi("/frame/incidents/$id");

export function IncidentPage() {
  const t = useT(incidents);
  const found = useIncident(Number(route.useParams().id));
  const [act, setAct] = useState<Act>();
  const incident = found.data;
  if (found.isPending) return <Loading rows={6} height={64} />;
  if (!incident) return <Failed error={found.error} retry={() => found.refetch()} />;
  const going = incident.ended_at === null;
  return (
    <Page
      title={incident.title}
      place={t("title")}
      actions={going && incident.may && <Acts open={incident.open} onAct={setAct} />}
    >
      <div className={css.columns}>
        <div>
          <Tickets incident={incident} going={going} />
          {going && <Suggested incident={incident} />}
        </div>
        <div>
          <About incident={incident} />
          {incident.may && <Rounds id={incident.id} />}
        </div>
      </div>
      <ActDialog incident={incident} act={act} onClose={() => setAct(undefined)} />
    </Page>
  );
}

function Acts({ open, onAct }: { open: number; onAct: (act: Act) => void }) {
  const t = useT(incidents);
  return (
    <>
      <Button onClick={() => onAct("edit")}>{t("edit")}</Button>
      <Button disabled={open === 0} onClick={() => onAct("close")}>
        {t("close")}
      </Button>
      <Button onClick={() => onAct("end")}>{t("end")}</Button>
      <Button type="primary" disabled={open === 0} onClick={() => onAct("notify")}>
        {t("notify")}
      </Button>
    </>
  );
}

function About({ incident }: { incident: Incident }) {
  const t = useT(incidents);
  const { ticket, tickets: n, open, customers } = incident;
  return (
    <section className={css.part}>
      <p className={css.lead}>
        <Tag tone={incident.ended_at ? "none" : "late"}>{t(incident.ended_at ? "ended" : "open")}</Tag>
        <span>{t("counts", { n, open, customers })}</span>
      </p>
      <dl className={css.facts}>
        {ticket && (
          <Fact name={t("parent")}>
            <Link to="/tickets/$number" params={{ number: ticket.number }}>
              {ticket.number}
            </Link>{" "}
            <StatusTag status={ticket.status} waiting={ticket.waiting} />
          </Fact>
        )}
        {incident.problem && <Fact name={t("problem")}>{incident.problem.name}</Fact>}
        {incident.product && <Fact name={t("product")}>{incident.product.name}</Fact>}
        {incident.region && <Fact name={t("region")}>{incident.region.name}</Fact>}
        <Fact name={t("since")}>
          <Moment at={incident.since} />
        </Fact>
        <Fact name={t("raisedBy", { who: incident.raised_by?.name ?? "" })}>
          <Moment at={incident.raised_at} />
        </Fact>
        {incident.ended_at && (
          <Fact name={t("endedAt")}>
            <Moment at={incident.ended_at} />
          </Fact>
        )}
        {incident.public_text && <Fact name={t("publicText")}>{incident.public_text}</Fact>}
        {incident.cause && <Fact name={t("cause")}>{incident.cause}</Fact>}
        {incident.measure && <Fact name={t("measure")}>{incident.measure}</Fact>}
      </dl>
    </section>
  );
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  );
}
