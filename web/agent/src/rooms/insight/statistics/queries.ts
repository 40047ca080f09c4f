import { api, take } from "@shouwen/kit/api/client.ts";
import type {
  Benchmark,
  BenchmarkGiven,
  Comparison,
  ControlChart,
  Funnel,
  Indicator,
  IndicatorChange,
  Pareto,
  Pay,
  Sigmas,
} from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { dimensionsOf, spanOf } from "../filters.ts";
import type { Grouping, Search } from "./search.ts";

const ALL = ["statistics"] as const;
const asked = (search: Search) => ({ ...spanOf(search, Date.now()), ...dimensionsOf(search) });

function useAsked<T>(what: readonly unknown[], ask: (signal: AbortSignal) => Promise<T>, enabled = true) {
  const lang = useLanguage();
  return useQuery({
    queryKey: [...ALL, ...what, lang],
    queryFn: ({ signal }) => ask(signal),
    placeholderData: (before, query) => (query?.queryKey[1] === what[0] ? before : undefined),
    enabled,
  });
}

export function useIndicators() {
  return useAsked(["indicators"], (signal) =>
    take<{ items: Indicator[] }>(api.GET("/indicators", { signal })),
  );
}

export function useChart(search: Search, figure: string, reading: string) {
  const span: "day" | "week" = search.span === "week" ? "week" : "day";
  const query = { ...asked(search), figure, reading, span };
  return useAsked(["chart", query], (signal) =>
    take<ControlChart>(api.GET("/statistics/chart", { params: { query }, signal })),
  );
}

export function usePareto(search: Search, figure: string, by: Grouping) {
  const query = { ...asked(search), figure, by };
  return useAsked(["pareto", query], (signal) =>
    take<Pareto>(api.GET("/statistics/pareto", { params: { query }, signal })),
  );
}

export function useSigma(search: Search) {
  const query = asked(search);
  return useAsked(["sigma", query], (signal) =>
    take<Sigmas>(api.GET("/statistics/sigma", { params: { query }, signal })),
  );
}

export function useFunnel(search: Search, figure: string, by: Grouping) {
  const query = { ...asked(search), figure, by };
  return useAsked(["funnel", query], (signal) =>
    take<Funnel>(api.GET("/statistics/funnel", { params: { query }, signal })),
  );
}

/** `with` is nothing for the period before, `team:CODE` or `benchmark:ID`. */
export function useComparison(search: Search, figure: string, reading: string) {
  const [kind, what] = (search.with ?? "").split(":");
  const query = {
    ...asked(search),
    figure,
    reading,
    beside: kind === "team" ? what : undefined,
    benchmark: kind === "benchmark" ? Number(what) : undefined,
  };
  return useAsked(["comparison", query], (signal) =>
    take<Comparison>(api.GET("/statistics/comparison", { params: { query }, signal })),
  );
}

export function useBenchmarks(figure: string) {
  return useAsked(["benchmarks", figure], (signal) =>
    take<{ items: Benchmark[] }>(
      api.GET("/statistics/benchmarks", { params: { query: { figure } }, signal }),
    ),
  );
}

export function usePay(enabled: boolean) {
  return useAsked(["pay"], (signal) => take<Pay>(api.GET("/indicators/pay", { signal })), enabled);
}

/** A deed after which everything on this page is asked again. */
function useDeed<V>(deed: (given: V) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: () => client.invalidateQueries({ queryKey: ALL }),
  });
}

export const useEnterBenchmark = () =>
  useDeed((body: BenchmarkGiven) => take(api.POST("/statistics/benchmarks", { body })));

export const useDropBenchmark = () =>
  useDeed((id: number) =>
    take(api.POST("/statistics/benchmarks/{benchmark_id}/drop", { params: { path: { benchmark_id: id } } })),
  );

export const useNameShift = () =>
  useDeed((body: { figure: string; on: string; name: string }) =>
    take(api.POST("/statistics/shifts", { body })),
  );

export const useDropShift = () =>
  useDeed((id: number) =>
    take(api.POST("/statistics/shifts/{shift_id}/drop", { params: { path: { shift_id: id } } })),
  );

export const useChangeIndicator = () =>
  useDeed(({ figure, body }: { figure: string; body: IndicatorChange }) =>
    take(api.PATCH("/indicators/{figure}", { params: { path: { figure } }, body })),
  );

export const useReviewed = () =>
  useDeed((figure: string) =>
    take(api.POST("/indicators/{figure}/reviewed", { params: { path: { figure } } })),
  );

export const useSetPay = () => useDeed((body: Pay) => take(api.PUT("/indicators/pay", { body })));

export function usePeople(enabled: boolean) {
  return useAsked(
    ["people"],
    async (signal) => (await take(api.GET("/people", { params: { query: { limit: 200 } }, signal }))).items,
    enabled,
  );
}
