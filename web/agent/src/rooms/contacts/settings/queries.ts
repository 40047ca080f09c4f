/** Doors of the chat's and routing's settings. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { ChatSite, RoutingChange } from "@shouwen/kit/api/types.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

const SITES = ["chat", "sites"] as const;
const ROUTING = ["routing", "settings"] as const;

/** What the form of a site holds; the server's defaults stand for what is left out. */
export type SiteFields = Pick<ChatSite, "name" | "colour" | "team" | "origins" | "languages"> & {
  week: Record<string, string[][]> | null;
  key?: string;
  greeting: { "zh-CN"?: string; "zh-TW"?: string; en?: string };
  menu: { problem: string; team?: string | null }[];
};

export function useSites() {
  return useQuery({ queryKey: SITES, queryFn: () => take(api.GET("/chat/sites")) });
}

function useStale() {
  const client = useQueryClient();
  return () =>
    Promise.all([SITES, ["log"]].map((queryKey) => client.invalidateQueries({ queryKey: [...queryKey] })));
}

export function useAddSite() {
  return useMutation({
    mutationFn: ({ key = "", ...body }: SiteFields) =>
      take(api.POST("/chat/sites", { body: { key, ...body } as never })),
    onSuccess: useStale(),
  });
}

export function useChangeSite(key: string) {
  return useMutation({
    mutationFn: (body: Partial<SiteFields> & { archived?: boolean }) =>
      take(api.PATCH("/chat/sites/{key}", { params: { path: { key } }, body: body as never })),
    onSuccess: useStale(),
  });
}

export function useNewSecret(key: string) {
  return useMutation({
    mutationFn: () => take(api.POST("/chat/sites/{key}/secret", { params: { path: { key } } })),
    onSuccess: useStale(),
  });
}

export function useRouting() {
  return useQuery({ queryKey: ROUTING, queryFn: () => take(api.GET("/routing/settings")) });
}

export function useChangeRouting() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RoutingChange) => take(api.PATCH("/routing/settings", { body })),
    onSuccess: (fresh) => {
      client.setQueryData(ROUTING, fresh);
      void client.invalidateQueries({ queryKey: ["log"] });
    },
  });
}

/** Whom a lane may name; nobody for who may not see colleagues. */
export function usePeople() {
  const { data } = useQuery({
    queryKey: ["people", "all"],
    queryFn: () => take(api.GET("/people", { params: { query: { limit: 200 } } })),
    staleTime: 30_000,
    retry: false,
  });
  return data?.items ?? [];
}
