import { api, take } from "@shouwen/kit/api/client.ts";
import type { NodesConformance } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { keys } from "../queries.ts";
import { asked, askedNodes, type Search } from "./search.ts";

export function useDeviations(search: Search) {
  const lang = useLanguage();
  const query = asked(search, Date.now());
  return useInfiniteQuery({
    queryKey: [...keys.all, "deviations", query, lang],
    queryFn: ({ pageParam, signal }) =>
      take(api.GET("/conformance", { params: { query: { ...query, after: pageParam, limit: 50 } }, signal })),
    placeholderData: (before) => before,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useNodes(search: Search) {
  const lang = useLanguage();
  const query = askedNodes(search, Date.now());
  return useQuery({
    queryKey: [...keys.all, "nodes", query, lang],
    queryFn: ({ signal }) =>
      take<NodesConformance>(api.GET("/conformance/nodes", { params: { query }, signal })),
    placeholderData: (before) => before,
  });
}
