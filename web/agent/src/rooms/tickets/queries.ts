import { api, take } from "@shouwen/kit/api/client.ts";
import type { NewTicket, TicketCard } from "@shouwen/kit/api/types.ts";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Filters, viewOf } from "./filters.ts";

export const keys = {
  lists: ["tickets"] as const,
  list: (filters: Filters) => ["tickets", "list", filters] as const,
  counts: (filters: Filters) => ["tickets", "counts", filters] as const,
  ticket: (number: string) => ["ticket", number] as const,
  messages: (number: string) => ["ticket", number, "messages"] as const,
  events: (number: string) => ["ticket", number, "events"] as const,
};

export function useTickets(filters: Filters) {
  const query = { ...filters, view: viewOf(filters), limit: 50 };
  return useInfiniteQuery({
    queryKey: keys.list(filters),
    queryFn: ({ pageParam, signal }) =>
      take(api.GET("/tickets", { params: { query: { ...query, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
}

/** Of each view the open tickets that fit the filters; a search does not count. */
export function useCounts({ view: _view, q: _q, ...query }: Filters) {
  return useQuery({
    queryKey: keys.counts(query),
    queryFn: ({ signal }) => take(api.GET("/tickets/counts", { params: { query }, signal })),
    placeholderData: (before) => before,
  });
}

export function useTicket(number: string) {
  return useQuery({
    queryKey: keys.ticket(number),
    queryFn: () => take<TicketCard>(api.GET("/tickets/{number}", { params: { path: { number } } })),
  });
}

export function useOpenTicket() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ ticket, key }: { ticket: NewTicket; key: string }) =>
      take(api.POST("/tickets", { body: ticket, headers: { "Idempotency-Key": key } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.lists }),
  });
}

export function useMessages(number: string) {
  return useInfiniteQuery({
    queryKey: keys.messages(number),
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/tickets/{number}/messages", {
          params: { path: { number }, query: { after: pageParam, limit: 200 } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useEvents(number: string) {
  return useInfiniteQuery({
    queryKey: keys.events(number),
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/tickets/{number}/events", {
          params: { path: { number }, query: { after: pageParam, limit: 200 } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useCustomers(q: string) {
  return useQuery({
    queryKey: ["customers", "find", q],
    queryFn: ({ signal }) => take(api.GET("/customers", { params: { query: { q, limit: 8 } }, signal })),
    enabled: q.length >= 2,
  });
}

export function usePeople(team: string | undefined) {
  const { data } = useQuery({
    queryKey: ["people", "seats", team ?? ""],
    queryFn: () => take(api.GET("/people", { params: { query: { team } } })),
  });
  return (data?.items ?? []).filter((person) => person.dismissed_at === null);
}

const EVERY = "new,assigned,open,waiting,solved,follow_up,closed,void";

/** A customer's tickets, done ones too, the newest first. */
export function useHistory(customer: number) {
  const { data } = useQuery({
    queryKey: ["tickets", "of", customer],
    queryFn: () =>
      take(api.GET("/tickets", { params: { query: { view: "all", status: EVERY, customer, limit: 20 } } })),
  });
  return data?.items ?? [];
}

export function useStandard(version: number | undefined) {
  return useQuery({
    queryKey: ["standard-version", version],
    queryFn: () =>
      take(api.GET("/standard-versions/{version_id}", { params: { path: { version_id: version ?? 0 } } })),
    enabled: version !== undefined,
    staleTime: 5 * 60_000,
  });
}

/** After a verb: the fresh card is the answer; what else shows the ticket is asked again. */
export function useFresh(number: string) {
  const client = useQueryClient();
  return (card: TicketCard) => {
    if (card?.number) client.setQueryData(keys.ticket(number), card);
    void client.invalidateQueries({ queryKey: keys.events(number) });
    void client.invalidateQueries({ queryKey: keys.lists });
    return client.invalidateQueries({ queryKey: keys.messages(number) });
  };
}
