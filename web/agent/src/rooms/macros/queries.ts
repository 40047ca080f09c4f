import { api, take } from "@shouwen/kit/api/client.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Macro, Step } from "./steps.ts";

export interface Typed {
  name: string;
  scope: Macro["scope"];
  team?: string | null;
  steps: Step[];
}

export function useMacros() {
  return useQuery({
    queryKey: ["macros"],
    queryFn: () => take(api.GET("/macros")),
  });
}

export function useSet<T>(work: (given: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ["texts"] });
      return client.invalidateQueries({ queryKey: ["macros"] });
    },
  });
}

export const useSave = () =>
  useSet(({ id, typed }: { id: number | undefined; typed: Typed }) =>
    id === undefined
      ? take(api.POST("/macros", { body: typed }))
      : take(api.PATCH("/macros/{macro_id}", { params: { path: { macro_id: id } }, body: typed })),
  );

export const useArchive = () =>
  useSet((id: number) => take(api.DELETE("/macros/{macro_id}", { params: { path: { macro_id: id } } })));

export const useArrange = () => useSet((ids: number[]) => take(api.POST("/macro-order", { body: { ids } })));
