import { api, take } from "@shouwen/kit/api/client.ts";
import type { ContactRow } from "@shouwen/kit/api/types.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSettled } from "../settled.ts";

interface May {
  customers: boolean;
  tickets: boolean;
  talks: boolean;
}

export function useFound(q: string, may: May) {
  const asked = useSettled(q);
  const enabled = asked.length >= 2;
  const tickets = useQuery({
    queryKey: ["found", "tickets", asked],
    queryFn: ({ signal }) =>
      take(api.GET("/tickets", { params: { query: { view: "all", q: asked, limit: 6 } }, signal })),
    enabled: enabled && may.tickets,
    placeholderData: keepPreviousData,
  });
  const customers = useQuery({
    queryKey: ["found", "customers", asked],
    queryFn: ({ signal }) =>
      take(api.GET("/customers", { params: { query: { q: asked, limit: 6 } }, signal })),
    enabled: enabled && may.customers,
    placeholderData: keepPreviousData,
  });
  const talks = useTalks(may.talks && q.length >= 1);
  const none = q.length < 2;
  return {
    tickets: none ? [] : (tickets.data?.items ?? []),
    customers: none ? [] : (customers.data?.items ?? []),
    talks: talks.filter((talk) => holds(talk, q)).slice(0, 6),
  };
}

/** Talks going on or waiting within reach: few enough to look through here. */
function useTalks(enabled: boolean): ContactRow[] {
  const found = useQuery({
    queryKey: ["contacts", "found"],
    queryFn: async ({ signal }) => {
      const views = (["mine", "queue", "team"] as const).map((view) =>
        take(api.GET("/contacts", { params: { query: { view, limit: 100 } }, signal })),
      );
      const rows = (await Promise.all(views)).flatMap((page) => page.items);
      return [...new Map(rows.map((row) => [row.id, row])).values()];
    },
    enabled,
    staleTime: 10_000,
  });
  return found.data ?? [];
}

function holds(talk: ContactRow, q: string): boolean {
  const said = `${talk.customer.name} ${talk.subject} ${talk.last?.text ?? ""} ${talk.ticket ?? ""}`;
  return q !== "" && said.toLowerCase().includes(q.toLowerCase());
}
