import { PlusOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { useSmall } from "../../../shell/small.ts";
import { BulkBar } from "../bulk/BulkBar.tsx";
import { useSelection } from "../bulk/selection.ts";
import { type Filters, narrowed, VIEWS, viewOf } from "../filters.ts";
import { EmptyList } from "../parts/EmptyList.tsx";
import { ExportButton } from "../parts/ExportButton.tsx";
import { FilterBar } from "../parts/FilterBar.tsx";
import { TicketRows } from "../parts/TicketRows.tsx";
import { useCounts, useTickets } from "../queries.ts";
import { tickets } from "../words.ts";

const route = getRouteApi("/frame/tickets");

export function ListPage() {
  const t = useT(tickets);
  const filters = route.useSearch();
  const navigate = useNavigate({ from: "/tickets" });
  const can = useCan();
  useLive("queue");
  const change = (next: Filters) => navigate({ search: next, replace: true });
  return (
    <Page
      fill
      title={t("title")}
      tabs={<Views filters={filters} />}
      actions={
        <>
          <Button type="text" onClick={() => navigate({ to: "/incidents" })}>
            {t("incidents")}
          </Button>
          {can("tickets.export") && <ExportButton filters={filters} />}
          {can("tickets.open") && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => navigate({ to: "/tickets/new" })}>
              {t("newTicket")}
            </Button>
          )}
        </>
      }
    >
      <FilterBar filters={filters} onChange={change} />
      <List filters={filters} onClear={() => change({ view: filters.view })} />
    </Page>
  );
}

function Views({ filters }: { filters: Filters }) {
  const t = useT(tickets);
  const counts = useCounts(filters);
  return VIEWS.map((view) => {
    const count = counts.data?.[view];
    return (
      <Link
        key={view}
        to="/tickets"
        search={{ ...filters, view }}
        aria-current={viewOf(filters) === view ? "page" : undefined}
        activeProps={{ "aria-current": viewOf(filters) === view ? "page" : undefined }}
      >
        {t(view)}
        {count !== undefined && <small>{count > 1000 ? "1000+" : count}</small>}
      </Link>
    );
  });
}

function List({ filters, onClear }: { filters: Filters; onClear: () => void }) {
  const found = useTickets(filters);
  const small = useSmall();
  const selection = useSelection();
  if (found.isPending) return <Loading rows={12} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) {
    return <EmptyList view={viewOf(filters)} narrowed={narrowed(filters)} onClear={onClear} />;
  }
  return (
    <>
      <BulkBar selection={selection} shown={rows.map((row) => row.number)} />
      <TicketRows
        key={String(small)}
        rows={rows}
        more={found.hasNextPage}
        loading={found.isFetchingNextPage}
        stale={found.isPlaceholderData}
        selection={selection}
        onMore={() => void found.fetchNextPage()}
      />
    </>
  );
}
