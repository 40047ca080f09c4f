/** What the present step asks, and the deeds that answer it. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { GuideItem as Item } from "@shouwen/kit/api/types.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../queries.ts";

export type {
  Guide,
  GuideApproval as Approval,
  GuideItem as Item,
  GuideTask as Task,
  GuideWay as Way,
} from "@shouwen/kit/api/types.ts";
export type Value = Item["value"];

export const guideKey = (number: string) => [...keys.ticket(number), "guide"] as const;

export function useGuide(number: string) {
  return useQuery({
    queryKey: guideKey(number),
    enabled: number !== "",
    queryFn: ({ signal }) =>
      take(api.GET("/tickets/{number}/guide", { params: { path: { number } }, signal })),
  });
}

/** A deed's answer is the fresh guide, or nothing of it; what else shows the ticket is asked again.

A guide that was asked for before the deed is not shown after it, nor a late answer after a guide that came since. */
function useDeed<T, A>(number: string, deed: (given: T) => Promise<A>) {
  const client = useQueryClient();
  const key = guideKey(number);
  const again = () => client.invalidateQueries({ queryKey: keys.ticket(number) });
  return useMutation({
    mutationFn: deed,
    onMutate: () => client.getQueryState(key)?.dataUpdateCount,
    onSuccess: async (answer, _given, before) => {
      void client.invalidateQueries({ queryKey: keys.lists });
      const mine = answer && typeof answer === "object" && "ways" in answer;
      if (!mine || client.getQueryState(key)?.dataUpdateCount !== before) return again();
      await client.cancelQueries({ queryKey: key });
      client.setQueryData(key, answer);
      void again();
    },
    onError: again,
  });
}

export function useFill(number: string) {
  return useDeed(
    number,
    (body: { values: Record<string, Value>; over: Record<string, Value>; node: string }) =>
      take(api.PUT("/tickets/{number}/form", { params: { path: { number } }, body })),
  );
}

export function useStep(number: string) {
  return useDeed(number, (body: { way: string; node: string }) =>
    take(api.POST("/tickets/{number}/step", { params: { path: { number } }, body })),
  );
}

export function useAsk(number: string) {
  return useDeed(number, (code: string) =>
    take(api.POST("/tickets/{number}/approvals/{code}/ask", { params: { path: { number, code } } })),
  );
}

export function useDecide(number: string) {
  return useDeed(
    number,
    ({ code, ...body }: { code: string; granted: boolean; text: string; node: string }) =>
      take(api.POST("/tickets/{number}/approvals/{code}", { params: { path: { number, code } }, body })),
  );
}

export function useFinish(number: string) {
  return useDeed(number, ({ code, text }: { code: string; text: string }) =>
    take(
      api.POST("/tickets/{number}/tasks/{code}/done", { params: { path: { number, code } }, body: { text } }),
    ),
  );
}
