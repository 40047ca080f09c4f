import { useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { Line, type LineState, type Looker, liveAddress, type Said } from "./line.ts";
import { refresher } from "./table.ts";

interface Live {
  line: Line;
  lookers: Record<string, Looker[]>;
}

const Context = createContext<Live | null>(null);

export function LiveProvider(props: { children: ReactNode }) {
  const client = useQueryClient();
  const [lookers, setLookers] = useState<Record<string, Looker[]>>({});
  const line = useMemo(
    () =>
      new Line(liveAddress(), {
        fact: refresher(client),
        reset: () => void client.invalidateQueries(),
        viewing: (room, people) => setLookers((before) => ({ ...before, [room]: people })),
      }),
    [client],
  );
  useEffect(() => {
    line.start();
    return line.stop;
  }, [line]);
  const live = useMemo(() => ({ line, lookers }), [line, lookers]);
  return <Context value={live}>{props.children}</Context>;
}

function useLine(): Live {
  const live = useContext(Context);
  if (!live) throw new Error("useLive stands outside LiveProvider");
  return live;
}

export function useLineState(): LineState {
  const { line } = useLine();
  return useSyncExternalStore(line.subscribe, line.getState);
}

/** Hear the facts of these rooms while the part is on the page. */
export function useLive(...rooms: string[]) {
  const { line } = useLine();
  const key = rooms.join("\n");
  useEffect(() => (key ? line.follow(key.split("\n")) : undefined), [line, key]);
}

/** Tell who is looking, and hear who else is. */
export function useLookers(room: string): Looker[] {
  const { line, lookers } = useLine();
  const state = useLineState();
  useEffect(() => {
    if (state !== "live") return;
    line.viewing(room);
    const again = setInterval(() => line.viewing(room), 20_000);
    return () => clearInterval(again);
  }, [line, room, state]);
  return lookers[room] ?? [];
}

/** Hear the frames of one room as they come. */
export function useFrames(room: string, hear: (said: Said) => void) {
  const { line } = useLine();
  const now = useRef(hear);
  now.current = hear;
  useEffect(
    () => line.overhear((said) => (said.room === room || said.rooms?.includes(room)) && now.current(said)),
    [line, room],
  );
}

/** Tell the others in a room that we type. */
export function useTyping(room: string): () => void {
  const { line } = useLine();
  const told = useRef(0);
  return useCallback(() => {
    if (Date.now() - told.current < 3_000) return;
    told.current = Date.now();
    line.typing(room);
  }, [line, room]);
}
