/**
 * The live line: one socket a page. Rooms are counted, so two parts may follow the same one. After a break it comes back
 * with jitter, gives its cursor, and the server tells what was missed.
 */
import type { Heard } from "./table.ts";

export type LineState = "connecting" | "live" | "broken" | "closed";

interface Said extends Partial<Heard> {
  op: "fact" | "ready" | "refused" | "viewing" | "pong" | "reset";
  room?: string;
  people?: Looker[];
}

export interface Looker {
  id: number;
  name: string;
}

export interface LineEvents {
  fact(fact: Heard): void;
  /** Everything may have changed: the server could not tell what we missed. */
  reset(): void;
  viewing?(room: string, people: Looker[]): void;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 20_000;

/** Full jitter, so that a thousand pages do not come back in the same second. */
export function backoff(tries: number, random = Math.random()): number {
  return Math.round(FIRST_WAIT + random * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries));
}

export class Line {
  state: LineState = "closed";
  cursor: string | null = null;
  private rooms = new Map<string, number>();
  private socket: WebSocket | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private listeners = new Set<() => void>();

  constructor(
    private readonly url: string,
    private readonly events: LineEvents,
    private readonly open: (url: string) => WebSocket = (to) => new WebSocket(to),
  ) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getState = () => this.state;

  start = () => {
    if (this.state !== "closed") return;
    window.addEventListener("online", this.now);
    this.connect();
  };

  stop = () => {
    window.removeEventListener("online", this.now);
    clearTimeout(this.timer);
    this.become("closed");
    this.socket?.close();
    this.socket = undefined;
  };

  /** Follow rooms; the answer stops following. */
  follow(rooms: string[]): () => void {
    const fresh = rooms.filter((room) => !this.rooms.has(room));
    for (const room of rooms) this.rooms.set(room, (this.rooms.get(room) ?? 0) + 1);
    if (fresh.length) this.send({ op: "subscribe", rooms: fresh, after: null });
    return () => {
      const left = rooms.filter((room) => {
        const count = (this.rooms.get(room) ?? 1) - 1;
        if (count > 0) this.rooms.set(room, count);
        else this.rooms.delete(room);
        return count <= 0;
      });
      if (left.length) this.send({ op: "unsubscribe", rooms: left });
    };
  }

  viewing(room: string) {
    this.send({ op: "viewing", room });
  }

  private become(state: LineState) {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  private send(message: object) {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  private now = () => {
    if (this.state !== "broken") return;
    clearTimeout(this.timer);
    this.connect();
  };

  private connect = () => {
    this.become("connecting");
    const socket = this.open(this.url);
    this.socket = socket;
    socket.onopen = () => {
      this.become("live");
      this.send({ op: "subscribe", rooms: [...this.rooms.keys()], after: this.cursor });
    };
    socket.onmessage = (event) => this.hear(JSON.parse(String(event.data)));
    socket.onclose = () => {
      if (this.state === "closed" || this.socket !== socket) return;
      this.become("broken");
      this.timer = setTimeout(this.connect, backoff(this.tries++));
    };
  };

  private hear(said: Said) {
    if (said.op === "ready") this.tries = 0;
    if (said.cursor) this.cursor = said.cursor;
    if (said.op === "fact" && said.kind) this.events.fact({ subject: "", ...said, kind: said.kind });
    if (said.op === "reset") this.events.reset();
    if (said.op === "viewing" && said.room) this.events.viewing?.(said.room, said.people ?? []);
  }
}
