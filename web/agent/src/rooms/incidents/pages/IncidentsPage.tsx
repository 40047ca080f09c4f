/** 重大故障: those that go on, and those that are over with their cause and measure. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Page } from "../../../shell/Page.tsx";
import css from "../parts/incidents.module.css";
import { type Incident, useIncidents } from "../queries.ts";
import { incidents } from "../words.ts";

const route = getRouteApi("/frame/incidents");

export function IncidentsPage() {
  const t = useT(incidents);
  const state = route.useSearch().state === "ended" ? "ended" : "open";
  const found = useIncidents(state);
  const rows = found.data?.items;
  return (
    <Page title={t("title")} tabs={<Tabs state={state} />}>
      {found.isPending && <Loading rows={4} height={64} />}
      {found.isError && !rows && <Failed error={found.error} retry={() => found.refetch()} />}
      {rows?.length === 0 && (
        <Empty
          title={t(state === "open" ? "noneOpen" : "noneEnded")}
          text={t(state === "open" ? "noneOpenHint" : "noneEndedHint")}
        />
      )}
      {rows && rows.length > 0 && (
        <ul className={css.list}>
          {rows.map((incident) => (
            <Row key={incident.id} incident={incident} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Row({ incident }: { incident: Incident }) {
  const t = useT(incidents);
  const { tickets: n, open, customers } = incident;
  return (
    <li className={css.row}>
      <div className={css.what}>
        <Link to="/incidents/$id" params={{ id: String(incident.id) }}>
          {incident.title}
        </Link>
        <small>
          {[incident.problem, incident.product, incident.region]
            .filter((each) => each !== null)
            .map((each) => each.name)
            .join(" · ")}
        </small>
        {incident.cause && <small>{`${t("cause")}：${incident.cause}`}</small>}
      </div>
      <div className={css.state}>
        <Tag tone={incident.ended_at ? "none" : "late"}>{t(incident.ended_at ? "ended" : "open")}</Tag>
        <small>{t("counts", { n, open, customers })}</small>
      </div>
      <span className={css.act}>
        <Ago at={incident.ended_at ?? incident.raised_at} />
      </span>
    </li>
  );
}

function Tabs({ state }: { state: "open" | "ended" }) {
  const t = useT(incidents);
  return (["open", "ended"] as const).map((each) => {
    const here = each === state ? "page" : undefined;
    return (
      <Link
        key={each}
        to="/incidents"
        search={{ state: each === "ended" ? each : undefined }}
        activeOptions={{ explicitUndefined: true }}
        aria-current={here}
        activeProps={{ "aria-current": here }}
      >
        {t(each)}
      </Link>
    );
  });
}
