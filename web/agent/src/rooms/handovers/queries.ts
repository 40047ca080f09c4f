import { api, take } from "@shouwen/kit/api/client.ts";
import type { HandoverChange, ServiceLine } from "@shouwen/kit/api/types.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export const keys = {
  lines: ["service-lines"] as const,
  ticket: (number: string) => ["ticket-handover", number] as const,
};

export function useHandover(number: string) {
  return useQuery({
    queryKey: keys.ticket(number),
    queryFn: () => take(api.GET("/tickets/{number}/handover", { params: { path: { number } } })),
  });
}

export function useHandOver(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: HandoverChange) =>
      take(api.POST("/tickets/{number}/handover", { params: { path: { number } }, body })),
    onSuccess: (found) => {
      client.setQueryData(keys.ticket(number), found);
      void client.invalidateQueries({ queryKey: ["ticket", number] });
    },
  });
}

export function useSeen(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => take(api.POST("/tickets/{number}/handover/read", { params: { path: { number } } })),
    onSuccess: (found) => client.setQueryData(keys.ticket(number), found),
  });
}

export function useLines() {
  return useQuery({
    queryKey: keys.lines,
    queryFn: () => take(api.GET("/service-lines")),
    select: (page) => page.items,
  });
}

export function useSetLines() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (lines: ServiceLine[]) =>
      take(
        api.PUT("/service-lines", {
          body: { lines: lines.map((one) => ({ ...one, line: one.line as 1 | 2 | 3 })) },
        }),
      ),
    onSuccess: (page) => client.setQueryData(keys.lines, page),
  });
}
