import { api, take } from "@shouwen/kit/api/client.ts";
import type { Alarm, AlarmNew } from "@shouwen/kit/api/types.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

const keys = { all: ["alarms"] as const };

export function useAlarms() {
  return useQuery({
    queryKey: keys.all,
    queryFn: () => take(api.GET("/alarms")),
    select: (page) => page.items,
    refetchInterval: 30_000,
  });
}

export function useTurns(id: number, open: boolean) {
  return useQuery({
    queryKey: [...keys.all, id],
    queryFn: () => take(api.GET("/alarms/{alarm_id}/turns", { params: { path: { alarm_id: id } } })),
    select: (page) => page.items,
    enabled: open,
  });
}

function useFresh<V, R>(change: (value: V) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: keys.all }),
  });
}

const of = (id: number) => ({ params: { path: { alarm_id: id } } });

export const useAdd = () => useFresh((body: AlarmNew) => take<Alarm>(api.POST("/alarms", { body })));

export const useSwitch = (id: number) =>
  useFresh((active: boolean) =>
    take<Alarm>(api.PATCH("/alarms/{alarm_id}", { ...of(id), body: { active } })),
  );

export const useRemove = (id: number) =>
  useFresh((_: undefined) => take(api.DELETE("/alarms/{alarm_id}", of(id))));
