import { api, take } from "@shouwen/kit/api/client.ts";
import type { Board, FigureDay } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { type BoardSearch, dimensionsOf, spanBefore, spanOf } from "./filters.ts";
import { paced } from "./pace.ts";

export const keys = {
  all: ["board"] as const,
  /** beaten by every fact, see live.ts */
  pulse: ["board-pulse"] as const,
};
const PACE = 10_000;
/** How long the last board took: one that is heavy is asked for less often. */
let took = 0;
const AGAIN = 60_000;

function asked(search: BoardSearch) {
  return { ...spanOf(search, Date.now()), ...dimensionsOf(search) };
}

export function useBoard(search: BoardSearch) {
  const lang = useLanguage();
  const query = asked(search);
  return useQuery({
    queryKey: [...keys.all, "figures", query, lang],
    queryFn: async ({ signal }) => {
      const begun = Date.now();
      const against = spanBefore(search, begun)?.from;
      const answer = await take<Board>(
        api.GET("/board", { params: { query: { ...query, against } }, signal }),
      );
      took = Date.now() - begun;
      return answer;
    },
    placeholderData: (before) => before,
    refetchInterval: AGAIN,
  });
}

export function useDays(figure: string, search: BoardSearch) {
  const query = asked(search);
  return useQuery({
    queryKey: [...keys.all, "days", figure, query],
    queryFn: ({ signal }) =>
      take<FigureDay[]>(api.GET("/board/{figure}/days", { params: { path: { figure }, query }, signal })),
    placeholderData: (before, asked) => (asked?.queryKey[2] === figure ? before : undefined),
  });
}

export function useRows(figure: string | undefined, search: BoardSearch) {
  const query = asked(search);
  return useInfiniteQuery({
    queryKey: [...keys.all, "rows", figure, query],
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET("/board/{figure}/rows", {
          params: { path: { figure: figure ?? "" }, query: { ...query, after: pageParam, limit: 50 } },
          signal,
        }),
      ),
    enabled: Boolean(figure),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** While the board is on the page, facts move its figures: at once, then at most every ten seconds, or a tenth of the time. */
export function useMovingFigures() {
  useLive("queue");
  useLive("contacts");
  const client = useQueryClient();
  const { data: beat } = useQuery({
    queryKey: keys.pulse,
    queryFn: () => Promise.resolve(Date.now()),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  const move = useMemo(
    () =>
      paced(
        () => void client.invalidateQueries({ queryKey: keys.all }),
        () => Math.max(PACE, 10 * took),
      ),
    [client],
  );
  useEffect(() => move.stop, [move]);
  const heard = useRef(beat);
  useEffect(() => {
    if (heard.current !== undefined && heard.current !== beat) move();
    heard.current = beat;
  }, [beat, move]);
}
