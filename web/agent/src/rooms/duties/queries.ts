import { api, take } from "@shouwen/kit/api/client.ts";
import type { Duty } from "@shouwen/kit/api/types.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export const keys = { all: ["duties"] as const };

export interface Wanted {
  of: "mine" | "all";
  state: "open" | "over";
  kind?: "task" | "approval";
  team?: string;
}

const AGAIN = 60_000;

export function useDuties(query: Wanted) {
  useLive("duties");
  return useInfiniteQuery({
    queryKey: [...keys.all, "list", query],
    queryFn: ({ pageParam, signal }) =>
      take(api.GET("/duties", { params: { query: { ...query, after: pageParam, limit: 50 } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
    refetchInterval: AGAIN,
  });
}

/** For the badge: only what waits for me. */
export function useWaiting() {
  useLive("duties");
  return useQuery({
    queryKey: [...keys.all, "counts"],
    queryFn: () => take(api.GET("/duties/counts")),
    refetchInterval: AGAIN,
  });
}

export interface Answer {
  granted: boolean;
  text: string;
}

export function useAnswer({ kind, number, code }: Pick<Duty, "kind" | "number" | "code">) {
  const client = useQueryClient();
  const params = { path: { number, code } };
  return useMutation({
    mutationFn: ({ granted, text }: Answer): Promise<unknown> =>
      kind === "task"
        ? take(api.POST("/tickets/{number}/tasks/{code}/done", { params, body: { text } }))
        : take(api.POST("/tickets/{number}/approvals/{code}", { params, body: { granted, text } })),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.all }),
        client.invalidateQueries({ queryKey: ["ticket", number] }),
      ]),
  });
}
