import { api, take } from "@shouwen/kit/api/client.ts";
import type {
  MiningCauses,
  MiningChoices,
  MiningComparison,
  MiningFound,
  MiningMap,
  MiningModel,
} from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { asked, askedOpen, type Search } from "./search.ts";

const KEY = "mining";
/** A log changes when it is written anew: what was counted once stays true for minutes. */
const FRESH = 120_000;

export function useLogs() {
  const lang = useLanguage();
  return useQuery({
    queryKey: [KEY, "logs", lang],
    queryFn: ({ signal }) => take(api.GET("/mining/logs", { signal })),
    staleTime: FRESH,
  });
}

/** The log of the address, or the house's own, or the first there is. */
export function useLog(search: Search): { log: string | undefined; logs: ReturnType<typeof useLogs> } {
  const logs = useLogs();
  const items = logs.data?.items ?? [];
  const found = items.find((one) => one.name === search.log) ?? items.find((one) => one.own) ?? items[0];
  return { log: search.log ?? found?.name, logs };
}

export function useChoices(log: string | undefined) {
  const lang = useLanguage();
  return useQuery({
    queryKey: [KEY, "log", log, lang],
    queryFn: ({ signal }) =>
      take<MiningChoices>(api.GET("/mining/logs/{log}", { params: { path: { log: log ?? "" } }, signal })),
    enabled: Boolean(log),
    staleTime: FRESH,
  });
}

export function useMap(log: string | undefined, search: Search) {
  const query = asked(search);
  return useQuery({
    queryKey: [KEY, "map", log, query],
    queryFn: ({ signal }) =>
      take<MiningMap>(
        api.GET("/mining/logs/{log}/map", { params: { path: { log: log ?? "" }, query }, signal }),
      ),
    enabled: Boolean(log),
    placeholderData: (before, last) => (last?.queryKey[2] === log ? before : undefined),
    staleTime: FRESH,
  });
}

export function useVariants(log: string | undefined, search: Search) {
  const query = asked({ ...search, variant: undefined });
  return useInfiniteQuery({
    queryKey: [KEY, "variants", log, query],
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET("/mining/logs/{log}/variants", {
          params: { path: { log: log ?? "" }, query: { ...query, after: pageParam, limit: 30 } },
          signal,
        }),
      ),
    enabled: Boolean(log),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: FRESH,
  });
}

export function useCases(log: string | undefined, search: Search, open: boolean) {
  const query = askedOpen(search);
  return useInfiniteQuery({
    queryKey: [KEY, "cases", log, query],
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET("/mining/logs/{log}/cases", {
          params: { path: { log: log ?? "" }, query: { ...query, after: pageParam, limit: 50 } },
          signal,
        }),
      ),
    enabled: Boolean(log) && open,
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: FRESH,
  });
}

export function useCase(log: string | undefined, id: string | undefined) {
  const lang = useLanguage();
  return useQuery({
    queryKey: [KEY, "case", log, id, lang],
    queryFn: ({ signal }) =>
      take(
        api.GET("/mining/logs/{log}/case", {
          params: { path: { log: log ?? "" }, query: { id: id ?? "" } },
          signal,
        }),
      ),
    enabled: Boolean(log && id),
  });
}

export function useFound(log: string | undefined, search: Search) {
  const query = asked(search);
  return useQuery({
    queryKey: [KEY, "found", log, query],
    queryFn: ({ signal }) =>
      take<MiningFound>(
        api.GET("/mining/logs/{log}/bottlenecks", { params: { path: { log: log ?? "" }, query }, signal }),
      ),
    enabled: Boolean(log),
    staleTime: FRESH,
  });
}

export function useCauses(log: string | undefined, search: Search) {
  const lang = useLanguage();
  const query = asked(search);
  return useQuery({
    queryKey: [KEY, "causes", log, query, lang],
    queryFn: ({ signal }) =>
      take<MiningCauses>(
        api.GET("/mining/logs/{log}/causes", { params: { path: { log: log ?? "" }, query }, signal }),
      ),
    enabled: Boolean(log),
    staleTime: FRESH,
  });
}

export function useModel(log: string | undefined, search: Search) {
  const lang = useLanguage();
  const query = asked(search);
  return useQuery({
    queryKey: [KEY, "model", log, query, lang],
    queryFn: ({ signal }) =>
      take<MiningModel>(
        api.GET("/mining/logs/{log}/model", { params: { path: { log: log ?? "" }, query }, signal }),
      ),
    enabled: Boolean(log),
    staleTime: FRESH,
  });
}

export function useStandard(version: number | null | undefined) {
  return useQuery({
    queryKey: ["standards", "bpmn", version],
    queryFn: ({ signal }) =>
      take<string>(
        api.GET("/standard-versions/{version_id}/bpmn", {
          params: { path: { version_id: version ?? 0 } },
          parseAs: "text",
          signal,
        }) as never,
      ),
    enabled: Boolean(version),
    staleTime: FRESH,
  });
}

export function useComparison(log: string | undefined, query: Record<string, string> | undefined) {
  return useQuery({
    queryKey: [KEY, "comparison", log, query],
    queryFn: ({ signal }) =>
      take<MiningComparison>(
        api.GET("/mining/logs/{log}/comparison", {
          params: { path: { log: log ?? "" }, query: query as never },
          signal,
        }),
      ),
    enabled: Boolean(log && query),
    placeholderData: (before, last) => (last?.queryKey[2] === log ? before : undefined),
    staleTime: FRESH,
  });
}
