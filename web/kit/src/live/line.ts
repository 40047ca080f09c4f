/**
 * The live line: one socket a page. Rooms are counted, so two parts may follow the same one. After a break it comes back
 * with jitter, gives its cursor, and the server tells what was missed. A guest's line shows a key first, follows what that
 * opens, and hears only that something changed.
 */
import type { Heard } from "./table.ts";

export type LineState = "connecting" | "live" | "broken" | "closed";

export interface Said extends Partial<Heard> {
  op: "fact" | "changed" | "ready" | "refused" | "viewing" | "pong" | "reset" | "read" | "typing";
  room?: string;
  people?: Looker[];
  by?: Looker;
  side?: string;
  message_id?: number;
}

export interface Looker {
  id: number;
  name: string;
}

export interface LineEvents {
  fact?(fact: Heard): void;
  /** Everything may have changed: the server could not tell what we missed. */
  reset(): void;
  viewing?(room: string, people: Looker[]): void;
}

const NOT_SIGNED_IN = 4401;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 20_000;

export function liveAddress(door = "/live"): string {
  return `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/api/v1${door}`;
}

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
  private ears = new Set<(said: Said) => void>();

  constructor(
    private readonly url: string,
    private readonly events: LineEvents,
    private readonly open: (url: string) => WebSocket = (to) => new WebSocket(to),
    private readonly key?: string,
  ) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getState = () => this.state;

  /** Hear every frame as it comes, for what is no fact: words on their way, read marks, who types. */
  overhear(ear: (said: Said) => void): () => void {
    this.ears.add(ear);
    return () => this.ears.delete(ear);
  }

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

  typing(room: string) {
    this.send({ op: "typing", room });
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
      if (this.key) return this.send({ op: "hello", key: this.key });
      this.become("live");
      this.send({ op: "subscribe", rooms: [...this.rooms.keys()], after: this.cursor });
    };
    socket.onmessage = (event) => this.hear(JSON.parse(String(event.data)));
    socket.onclose = (event?: CloseEvent) => {
      if (this.state === "closed" || this.socket !== socket) return;
      if (this.key && event?.code === NOT_SIGNED_IN) return this.stop(); // it will not be good again
      this.become("broken");
      this.timer = setTimeout(this.connect, backoff(this.tries++));
    };
  };

  /** What a guest missed nobody tells: the page asks again. */
  private ready() {
    this.tries = 0;
    if (!this.key) return;
    this.become("live");
    this.events.reset();
  }

  private hear(said: Said) {
    for (const ear of this.ears) ear(said);
    if (said.op === "ready") this.ready();
    if (said.op === "changed") this.events.reset();
    if (said.cursor) this.cursor = said.cursor;
    if (said.op === "fact" && said.kind) this.events.fact?.({ subject: "", ...said, kind: said.kind });
    if (said.op === "reset") this.events.reset();
    if (said.op === "viewing" && said.room) this.events.viewing?.(said.room, said.people ?? []);
  }
}
