import { api, take } from "@shouwen/kit/api/client.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSettled } from "../settled.ts";

export function useFound(q: string, may: { customers: boolean }) {
  const asked = useSettled(q);
  const enabled = asked.length >= 2;
  const tickets = useQuery({
    queryKey: ["found", "tickets", asked],
    queryFn: ({ signal }) =>
      take(api.GET("/tickets", { params: { query: { view: "all", q: asked, limit: 6 } }, signal })),
    enabled,
    placeholderData: keepPreviousData,
  });
  const customers = useQuery({
    queryKey: ["found", "customers", asked],
    queryFn: ({ signal }) =>
      take(api.GET("/customers", { params: { query: { q: asked, limit: 6 } }, signal })),
    enabled: enabled && may.customers,
    placeholderData: keepPreviousData,
  });
  const none = q.length < 2;
  return {
    tickets: none ? [] : (tickets.data?.items ?? []),
    customers: none ? [] : (customers.data?.items ?? []),
  };
}
