/** Notes that name me: on tickets and in talks. */
import { api, take } from "@shouwen/kit/api/client.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

export function useMentions() {
  return useQuery({
    queryKey: ["mentions"],
    queryFn: ({ signal }) => take(api.GET("/mentions", { params: { query: { limit: 50 } }, signal })),
    refetchInterval: 60_000,
  });
}

/** Opening what a mention stands in is having looked at it. */
export function useLooked(open: string | undefined) {
  const client = useQueryClient();
  const unseen = useMentions().data?.items.filter((one) => !one.seen_at && keyOf(one) === open) ?? [];
  const ids = unseen.map((one) => one.id).join(",");
  useEffect(() => {
    if (!ids) return;
    void take(api.POST("/mentions/look", { body: { ids: ids.split(",").map(Number) } })).then(() =>
      client.invalidateQueries({ queryKey: ["mentions"] }),
    );
  }, [ids, client]);
}

/** The tab that a mention opens; nothing where it is out of reach meanwhile. */
export function keyOf(mention: { number: string; contact: number | null }): string | undefined {
  return mention.number || (mention.contact ? `c${mention.contact}` : undefined);
}
