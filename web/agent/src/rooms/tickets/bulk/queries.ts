import { api, take } from "@shouwen/kit/api/client.ts";
import type { components } from "@shouwen/kit/api/schema.d.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

type Body = components["schemas"]["BulkBulkIn"];
export type BulkVerb = Body["verb"];
export type Asked = Partial<Omit<Body, "numbers" | "verb">>;
export type Result = components["schemas"]["BulkDoneOut"];

/** So few that the bar moves on, so many that the way to the server does not count. */
const AT_ONCE = 20;
export const MOST = 200;

export function useIncidents() {
  return useQuery({ queryKey: ["incidents", "open"], queryFn: () => take(api.GET("/incidents")) });
}

/** Part by part, so that one sees it go on; a part that does not arrive leaves its tickets as refused. */
export function useBulk() {
  const client = useQueryClient();
  const [done, setDone] = useState(0);
  const act = useMutation({
    mutationFn: async ({ numbers, verb, body }: { numbers: string[]; verb: BulkVerb; body: Asked }) => {
      setDone(0);
      const results: Result[] = [];
      for (let at = 0; at < numbers.length; at += AT_ONCE) {
        const some = numbers.slice(at, at + AT_ONCE);
        results.push(...(await part(some, verb, body)));
        setDone(results.length);
      }
      return results;
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["tickets"] }),
        client.invalidateQueries({ queryKey: ["ticket"] }),
        client.invalidateQueries({ queryKey: ["incidents"] }),
      ]),
  });
  return { ...act, done };
}

async function part(numbers: string[], verb: BulkVerb, body: Asked): Promise<Result[]> {
  try {
    const whole = { ...body, numbers, verb } as Body;
    return (await take(api.POST("/tickets/bulk", { body: whole }))).results;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return numbers.map((number) => ({ number, ok: false, code: "not_sent", message }));
  }
}
