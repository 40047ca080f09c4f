import { api, take } from "@shouwen/kit/api/client.ts";
import type { Report, ReportSchedule, ReportScheduleNew } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { asked, kindOf, type Search } from "./search.ts";

const keys = { report: ["reports"] as const, schedules: ["report-schedules"] as const };

export function useReport(search: Search) {
  const lang = useLanguage();
  const kind = kindOf(search);
  const query = asked(search);
  return useQuery({
    queryKey: [...keys.report, kind, query, lang],
    queryFn: ({ signal }) =>
      take<Report>(api.GET("/reports/{kind}", { params: { path: { kind }, query }, signal })),
    placeholderData: (before) => before,
  });
}

export function useSchedules() {
  return useQuery({
    queryKey: keys.schedules,
    queryFn: () => take(api.GET("/report-schedules")),
    select: (page) => page.items,
    refetchInterval: 10_000,
  });
}

export function useRobots() {
  return useQuery({
    queryKey: ["robots"],
    queryFn: () => take(api.GET("/robots")),
    select: (page) => page.items,
  });
}

export function useColleagues() {
  return useQuery({
    queryKey: ["people", "all"],
    queryFn: () => take(api.GET("/people", { params: { query: { limit: 200 } } })),
    select: (page) => page.items.map((person) => ({ value: person.id, label: person.name })),
  });
}

function useFresh<V, R>(change: (value: V) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: keys.schedules }),
  });
}

const of = (id: number) => ({ params: { path: { schedule_id: id } } });

export const useAdd = () =>
  useFresh((body: ReportScheduleNew) => take<ReportSchedule>(api.POST("/report-schedules", { body })));

export const useSwitch = (id: number) =>
  useFresh((active: boolean) =>
    take<ReportSchedule>(api.PATCH("/report-schedules/{schedule_id}", { ...of(id), body: { active } })),
  );

export const useRemove = (id: number) =>
  useFresh((_: undefined) => take(api.DELETE("/report-schedules/{schedule_id}", of(id))));

export const useTry = (id: number) =>
  useFresh((_: undefined) => take(api.POST("/report-schedules/{schedule_id}/try", of(id))));
