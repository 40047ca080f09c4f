/** Merge suggestions, what a merge would give, and whose a talk or a ticket is. */
import { api, take } from "@shouwen/kit/api/client.ts";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

const ALIKE = ["customers", "alike"] as const;

export function useSuggestions() {
  return useInfiniteQuery({
    queryKey: ALIKE,
    queryFn: ({ pageParam }) =>
      take(api.GET("/merge-suggestions", { params: { query: { after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useSuggestionsOf(id: number, enabled: boolean) {
  return useQuery({
    queryKey: ["customer", id, "alike"],
    queryFn: () =>
      take(api.GET("/customers/{customer_id}/suggestions", { params: { path: { customer_id: id } } })),
    enabled,
  });
}

export function usePreview(kept: number, gone: number) {
  return useQuery({
    queryKey: ["customer", kept, "preview", gone],
    queryFn: () =>
      take(
        api.GET("/customers/{customer_id}/merge-preview", {
          params: { path: { customer_id: kept }, query: { gone } },
        }),
      ),
    retry: false,
  });
}

function useStale() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [["customer"], ["customers"], ["tickets"], ["contacts"], ["contact"], ["ticket"]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}

export function useMerge() {
  return useMutation({
    mutationFn: ({ kept, gone }: { kept: number; gone: number }) =>
      take(
        api.POST("/customers/{customer_id}/merge", {
          params: { path: { customer_id: kept } },
          body: { gone_id: gone },
        }),
      ),
    onSuccess: useStale(),
  });
}

export function useUnmerge() {
  return useMutation({
    mutationFn: ({ kept, merge }: { kept: number; merge: number }) =>
      take(
        api.POST("/customers/{customer_id}/merges/{merge_id}/undo", {
          params: { path: { customer_id: kept, merge_id: merge } },
        }),
      ),
    onSuccess: useStale(),
  });
}

export function useJudge() {
  return useMutation({
    mutationFn: ({ id, to }: { id: number; to: "refuse" | "restore" }) =>
      take(api.POST(`/merge-suggestions/{suggestion_id}/${to}`, { params: { path: { suggestion_id: id } } })),
    onSuccess: useStale(),
  });
}

/** What a customer is set on: a talk by its id, a ticket by its number. */
export interface Of {
  contact?: number | undefined;
  ticket?: string | undefined;
}

export function useSetCustomer({ contact, ticket }: Of) {
  return useMutation({
    mutationFn: (customer_id: number) =>
      contact !== undefined
        ? take(
            api.POST("/contacts/{contact_id}/customer", {
              params: { path: { contact_id: contact } },
              body: { customer_id },
            }),
          )
        : take(
            api.POST("/tickets/{number}/customer", {
              params: { path: { number: ticket ?? "" } },
              body: { customer_id },
            }),
          ),
    onSuccess: useStale(),
  });
}
