import { api, take } from "@shouwen/kit/api/client.ts";
import type { Notice, NoticeChoices } from "@shouwen/kit/api/types.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useSession } from "../../shell/session.ts";

export type Kind = Notice["kind"];

export const keys = { list: ["notices"] as const, choices: ["notice-choices"] as const };

const AGAIN = 60_000;

export function useNotices() {
  useLive(`person:${useSession().person.id}`);
  const found = useInfiniteQuery({
    queryKey: keys.list,
    queryFn: ({ pageParam }) =>
      take(api.GET("/notices", { params: { query: { after: pageParam, limit: 30 } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => (page.next ? Number(page.next) : undefined),
    refetchInterval: AGAIN,
  });
  const notices = found.data?.pages.flatMap((page) => page.items);
  return { ...found, notices, unread: found.data?.pages[0]?.unread ?? 0 };
}

export function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { ids: number[] } | { until: number }) => take(api.POST("/notices/read", { body })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.list }),
  });
}

export function useChoices(enabled: boolean) {
  return useQuery({
    queryKey: keys.choices,
    queryFn: () => take<NoticeChoices>(api.GET("/notices/choices")),
    enabled,
  });
}

export function useChoose() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (kinds: Record<string, boolean>) =>
      take<NoticeChoices>(api.PATCH("/notices/choices", { body: { kinds } })),
    onMutate: (kinds) => {
      const before = client.getQueryData<NoticeChoices>(keys.choices);
      if (before) client.setQueryData(keys.choices, { kinds: { ...before.kinds, ...kinds } });
      return before;
    },
    onError: (_error, _kinds, before) => client.setQueryData(keys.choices, before),
    onSuccess: (fresh) => client.setQueryData(keys.choices, fresh),
  });
}
