/** Words to a visitor on their way: one after another, again until the server has them, kept over a reload. */
import { ApiError } from "@shouwen/kit/api/errors.ts";

export interface Out {
  client_key: string;
  kind: "public" | "note" | "whisper";
  text: string;
  files: { id: number; name: string; size: number; type: string }[];
  at: string;
  failed?: string;
}

/** `held`: the server does not answer or asked us to wait; nothing is lost, it is tried again. */
export interface Sight {
  waiting: Out[];
  held: boolean;
}

const LONGEST = 10_000;

export class Outbox {
  private sight: Sight;
  private readonly listeners = new Set<() => void>();
  private sending = false;
  private tries = 0;
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly at: string,
    private readonly deliver: (out: Out) => Promise<void>,
  ) {
    this.sight = { waiting: kept(at), held: false };
    window.addEventListener("online", () => this.flush());
  }

  read = () => this.sight;

  listen = (told: () => void) => {
    this.listeners.add(told);
    return () => void this.listeners.delete(told);
  };

  /** Something new, or something that was refused, again. */
  send = (out: Out) => {
    const { failed: _, ...fresh } = out;
    const { waiting } = this.sight;
    const known = waiting.some((one) => one.client_key === out.client_key);
    this.change(
      known ? waiting.map((one) => (one.client_key === out.client_key ? fresh : one)) : [...waiting, fresh],
    );
    this.flush();
  };

  flush() {
    clearTimeout(this.later);
    if (!this.sending) void this.all();
  }

  private async all() {
    this.sending = true;
    for (let one = this.next(); one; one = this.next()) {
      const { client_key } = one;
      try {
        await this.deliver(one);
        this.tries = 0;
        this.change(
          this.sight.waiting.filter((other) => other.client_key !== client_key),
          false,
        );
      } catch (error) {
        const wait = passes(error, this.tries);
        if (wait !== undefined) {
          this.tries += 1;
          this.change(this.sight.waiting, true);
          this.later = setTimeout(() => this.flush(), wait);
          break;
        }
        const why = (error as Error).message;
        this.change(
          this.sight.waiting.map((other) =>
            other.client_key === client_key ? { ...other, failed: why } : other,
          ),
          false,
        );
      }
    }
    this.sending = false;
  }

  private next(): Out | undefined {
    return this.sight.waiting.find((one) => !one.failed);
  }

  private change(waiting: Out[], held = this.sight.held) {
    this.sight = { waiting, held };
    try {
      if (waiting.length) sessionStorage.setItem(this.at, JSON.stringify(waiting));
      else sessionStorage.removeItem(this.at);
    } catch {
      // a full or forbidden storage costs what waits over a reload, never now
    }
    for (const told of this.listeners) told();
  }
}

/** After how long to try again; undefined where the server has said no. */
export function passes(error: unknown, tries: number, random = Math.random()): number | undefined {
  if (!(error instanceof ApiError)) return undefined;
  if (![0, 401, 408, 429].includes(error.status) && error.status < 500) return undefined;
  return (error.retryAfter ?? 0) * 1000 || 500 + random * Math.min(LONGEST, 500 * 2 ** tries);
}

function kept(at: string): Out[] {
  try {
    return JSON.parse(sessionStorage.getItem(at) ?? "[]") as Out[];
  } catch {
    return [];
  }
}
