import { api, take } from "@shouwen/kit/api/client.ts";
import type { FollowUp, Recovery, TicketFeedback } from "@shouwen/kit/api/types.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Needed, Result } from "./judge.ts";

export const keys = {
  calls: ["follow-ups"] as const,
  recoveries: ["recoveries"] as const,
  ticket: (number: string) => ["ticket-feedback", number] as const,
};

const AGAIN = 60_000;

export function useCalls(state: "open" | "done", enabled = true) {
  useLive(...(enabled ? ["follow-ups"] : []));
  return useQuery({
    queryKey: [...keys.calls, state],
    queryFn: () => take(api.GET("/follow-ups", { params: { query: { state } } })),
    select: (page) => page.items,
    refetchInterval: AGAIN,
    enabled,
  });
}

export function useRecoveries(state: "open" | "closed", enabled = true) {
  useLive(...(enabled ? ["recoveries"] : []));
  return useQuery({
    queryKey: [...keys.recoveries, state],
    queryFn: () => take(api.GET("/recoveries", { params: { query: { state } } })),
    select: (page) => page.items,
    refetchInterval: AGAIN,
    enabled,
  });
}

export function useTicketFeedback(number: string) {
  return useQuery({
    queryKey: keys.ticket(number),
    queryFn: () =>
      take<TicketFeedback>(api.GET("/tickets/{number}/feedback", { params: { path: { number } } })),
  });
}

/** Both lists and the ticket are asked again: an unsatisfied call opens a recovery. */
function useFresh() {
  const client = useQueryClient();
  return (task: { number: string }) =>
    Promise.all(
      [keys.calls, keys.recoveries, keys.ticket(task.number)].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}

export function useCall(id: number) {
  const fresh = useFresh();
  return useMutation({
    mutationFn: (body: { result: Result; words: string }) =>
      take<FollowUp>(
        api.POST("/follow-ups/{follow_up_id}/call", { params: { path: { follow_up_id: id } }, body }),
      ),
    onSuccess: fresh,
  });
}

export function useWriteRecovery(id: number) {
  return useMutation({
    mutationFn: (body: Needed) =>
      take<Recovery>(api.PUT("/recoveries/{recovery_id}", { params: { path: { recovery_id: id } }, body })),
  });
}

export function useCloseRecovery(id: number) {
  const fresh = useFresh();
  return useMutation({
    mutationFn: async (body: Needed) => {
      const path = { recovery_id: id };
      await take(api.PUT("/recoveries/{recovery_id}", { params: { path }, body }));
      return take<Recovery>(api.POST("/recoveries/{recovery_id}/close", { params: { path } }));
    },
    onSuccess: fresh,
  });
}
