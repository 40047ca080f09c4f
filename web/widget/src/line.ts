/** The live line of one talk: a socket that comes back by itself, and asking in turns where sockets do not get through. */
import { backoff } from "./outbox.ts";
import type { Message, TalkState } from "./types.ts";

export type Frame =
  | { op: "message"; message: Message }
  | { op: "state"; talk: TalkState }
  | { op: "place"; place: number | null; wait_s: number | null }
  | { op: "typing" }
  | { op: "read"; message_id: number }
  | { op: "ready" | "ping" | "pong" };

export type LineState = "connecting" | "live" | "polling" | "broken";

export interface Ends {
  /** who we are and what we have, said after each opening */
  hello(): object;
  frame(frame: Frame): void;
  state(state: LineState): void;
  /** asks by an ordinary request; false where that fails, too */
  poll(): Promise<boolean>;
  /** the key is good no more */
  stranger(): void;
}

const SILENCE = 45_000;
const POLL = 4_000;
const TYPED_AGAIN = 3_000;
const REFUSED = new Set([4401, 4403, 4404]);

export function lineTo(url: string, ends: Ends, open = (to: string) => new WebSocket(to)) {
  let socket: WebSocket | undefined;
  let tries = 0;
  let heard = 0;
  let over = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let live = false;
  let typed = 0;

  const poll = async () => {
    asking = undefined;
    if (over || live) return;
    const answered = await ends.poll();
    if (over || live) return;
    ends.state(answered ? "polling" : "broken");
    asking = setTimeout(poll, POLL);
  };
  const lost = (code?: number) => {
    socket = undefined;
    live = false;
    if (over) return;
    if (code === 4401) return ends.stranger();
    if (tries > 0 || !navigator.onLine) ends.state("broken");
    if (!asking) asking = setTimeout(poll, tries > 0 ? 0 : 1_500);
    again = setTimeout(connect, REFUSED.has(code ?? 0) ? 60_000 : backoff(tries++));
  };
  const connect = () => {
    clearTimeout(again);
    if (over || socket) return;
    try {
      socket = open(url);
    } catch {
      return lost();
    }
    const mine = socket;
    heard = Date.now();
    mine.onopen = () => mine.send(JSON.stringify({ op: "hello", ...ends.hello() }));
    mine.onmessage = (event) => {
      heard = Date.now();
      if (!live) {
        live = true;
        tries = 0;
        clearTimeout(asking);
        asking = undefined;
        ends.state("live");
      }
      ends.frame(JSON.parse(String(event.data)) as Frame);
    };
    mine.onclose = (event) => socket === mine && lost(event.code);
  };
  const beat = setInterval(() => {
    if (!socket) return;
    const quiet = Date.now() - heard;
    if (quiet > SILENCE) {
      const dead = socket;
      lost();
      dead.close();
    } else if (socket.readyState === WebSocket.OPEN) say({ op: "ping" });
  }, 15_000);
  const say = (frame: object) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
  };
  const now = () => {
    tries = 0;
    if (!socket) connect();
  };
  window.addEventListener("online", now);
  connect();
  return {
    /** Says that somebody types, now and then. */
    typing() {
      if (Date.now() - typed < TYPED_AGAIN) return;
      typed = Date.now();
      say({ op: "typing" });
    },
    stop() {
      over = true;
      clearInterval(beat);
      clearTimeout(again);
      clearTimeout(asking);
      window.removeEventListener("online", now);
      socket?.close();
    },
  };
}
