import { api, take } from "@shouwen/kit/api/client.ts";
import { freshKey } from "@shouwen/kit/api/key.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

/** Macros that one may run, in their order. */
export function useMacros(enabled: boolean) {
  const found = useQuery({
    queryKey: ["macros"],
    queryFn: () => take(api.GET("/macros")),
    enabled,
    staleTime: 60_000,
  });
  return found.data?.items ?? [];
}

type Values = Record<string, string>;

/** What a macro would do to this ticket now. */
export function useForeseen(number: string, macro: number | undefined, values: Values) {
  return useQuery({
    queryKey: ["foreseen", number, macro, values],
    queryFn: () =>
      take(
        api.POST("/tickets/{number}/macros/{macro_id}/preview", {
          params: { path: { number, macro_id: macro ?? 0 } },
          body: { values },
        }),
      ),
    enabled: macro !== undefined,
    placeholderData: (before) => before,
    gcTime: 0,
  });
}

export function useRunMacro(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ macro, values }: { macro: number; values: Values }) =>
      take(
        api.POST("/tickets/{number}/macros/{macro_id}/run", {
          params: { path: { number, macro_id: macro } },
          body: { values, client_key: freshKey() },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ["macros"] });
      void client.invalidateQueries({ queryKey: ["tickets"] });
      return client.invalidateQueries({ queryKey: ["ticket", number] });
    },
  });
}
