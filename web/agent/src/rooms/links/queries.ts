import { api, take } from "@shouwen/kit/api/client.ts";
import type { components } from "@shouwen/kit/api/schema.d.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export type Links = components["schemas"]["LinksLinksOut"];
export type LinkKind = components["schemas"]["LinksLinkIn"]["kind"];
export type AnyKind = components["schemas"]["LinksUnlinkIn"]["kind"];

/** Under the ticket's own key, so that whatever makes the ticket stale makes its links stale, too. */
const key = (number: string) => ["ticket", number, "links"] as const;

export function useLinks(number: string) {
  return useQuery({
    queryKey: key(number),
    queryFn: () => take(api.GET("/tickets/{number}/links", { params: { path: { number } } })),
  });
}

/** Open tickets that fit what was typed; nothing typed: those of this customer. */
export function useFound(q: string, customer: number) {
  const query = q.length >= 2 ? { q } : { customer };
  return useQuery({
    queryKey: ["tickets", "to-link", query],
    queryFn: ({ signal }) =>
      take(api.GET("/tickets", { params: { query: { view: "all", limit: 12, ...query } }, signal })),
    placeholderData: (before) => before,
  });
}

export function usePreview(number: string, into: string | undefined) {
  return useQuery({
    queryKey: [...key(number), "merge", into],
    queryFn: () =>
      take(api.GET("/tickets/{number}/merge", { params: { path: { number }, query: { into: into ?? "" } } })),
    enabled: into !== undefined,
  });
}

function useChange<T>(number: string, change: (given: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["ticket"] }),
        client.invalidateQueries({ queryKey: ["tickets"] }),
        client.invalidateQueries({ queryKey: ["incidents"] }),
        client.invalidateQueries({ queryKey: key(number) }),
      ]),
  });
}

export function useLink(number: string) {
  return useChange(number, (body: { kind: LinkKind; other: string }) =>
    take(api.POST("/tickets/{number}/links", { params: { path: { number } }, body })),
  );
}

export function useUnlink(number: string) {
  return useChange(number, (body: { kind: AnyKind; other: string }) =>
    take(api.POST("/tickets/{number}/unlink", { params: { path: { number } }, body })),
  );
}

export function useMerge(number: string) {
  return useChange(number, (body: { into: string; other_customer: boolean }) =>
    take(api.POST("/tickets/{number}/merge", { params: { path: { number } }, body })),
  );
}

export function useUnmerge() {
  return useChange("", (gone: string) =>
    take(api.POST("/tickets/{number}/unmerge", { params: { path: { number: gone } } })),
  );
}
