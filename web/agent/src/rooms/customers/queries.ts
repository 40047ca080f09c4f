import { api, take } from "@shouwen/kit/api/client.ts";
import type { CustomerChange } from "@shouwen/kit/api/types.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export function useCustomer(id: number) {
  useLive(`customer:${id}`);
  return useQuery({
    queryKey: ["customer", id],
    queryFn: () => take(api.GET("/customers/{customer_id}", { params: { path: { customer_id: id } } })),
  });
}

export function useFoundCustomers(q: string) {
  return useQuery({
    queryKey: ["customers", "list", q],
    queryFn: ({ signal }) => take(api.GET("/customers", { params: { query: { q } }, signal })),
    placeholderData: (before) => before,
  });
}

export type Channel = "tickets" | "talks" | "calls" | "ratings" | "card";

export function useTimeline(id: number, channel?: Channel) {
  return useInfiniteQuery({
    queryKey: ["customer", id, "timeline", channel ?? ""],
    queryFn: ({ pageParam }) =>
      take(
        api.GET("/customers/{customer_id}/timeline", {
          params: { path: { customer_id: id }, query: { after: pageParam, channel } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useChangeCustomer(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CustomerChange) =>
      take(api.PATCH("/customers/{customer_id}", { params: { path: { customer_id: id } }, body })),
    onSuccess: (card) => client.setQueryData(["customer", id], card),
  });
}
