/** Carries words to the server: one at a time, in order, again until it has them, and once however many tabs are open. */
import { freshKey, type Keep } from "./keep.ts";
import { backoff, failed, fate, next, without } from "./outbox.ts";
import type { Begin, FileRef, Outgoing } from "./types.ts";
import { Refused } from "./wire.ts";

export interface Ends {
  /** resolves once the server has it; gives what is then left to send */
  deliver(one: Outgoing, out: () => Outgoing[]): Promise<Outgoing[]>;
  changed(out: Outgoing[]): void;
  why(error: Refused): string;
  stranger(): void;
  /** why words wait: the server cannot be reached, or asked us to write slower; empty once it has taken one */
  held(why: Held): void;
  /** their talk ended before they came; they are not sent again */
  over(one: Outgoing): void;
}

export type Held = "" | "away" | "slow";

export class Post {
  private sending = false;
  /** something came while we were sending */
  private asked = false;
  private tries = 0;
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly keep: Keep,
    private readonly ends: Ends,
  ) {
    window.addEventListener("online", () => this.flush());
    window.addEventListener("storage", (event) => {
      if (event.key === keep.at("out")) this.ends.changed(this.out());
    });
  }

  /** Always as the storage has it: another tab may have sent or added some. */
  out = (): Outgoing[] => this.keep.get<Outgoing[]>("out") ?? [];

  put(talk: string | null, text: string, files: FileRef[], begin?: Begin) {
    const one = { key: freshKey(), talk, text, files, at: Date.now(), ...(begin && { begin }) };
    this.hold([...this.out(), one]);
    this.flush();
  }

  again(key: string) {
    this.hold(failed(this.out(), key, undefined));
    this.flush();
  }

  discard(key: string) {
    this.hold(without(this.out(), key));
    this.flush();
  }

  /** Gives up sending; what was written is handed back. */
  leftover(): string {
    const left = this.out().flatMap((one) => one.text || []);
    this.hold([]);
    return left.join("\n");
  }

  flush() {
    clearTimeout(this.later);
    this.asked = true;
    if (this.sending) return;
    this.sending = true;
    this.asked = false;
    void this.alone(() => this.all()).finally(() => {
      this.sending = false;
      if (this.asked) this.flush();
    });
  }

  private hold(out: Outgoing[]) {
    this.keep.set("out", out.length ? out : undefined);
    this.ends.changed(out);
  }

  /** One tab at a time, where the browser can promise it; elsewhere the client id keeps the server from taking it twice. */
  private async alone(work: () => Promise<void>): Promise<void> {
    if (navigator.locks) await navigator.locks.request(this.keep.at("post"), work);
    else await work();
  }

  private async all() {
    for (let one = next(this.out()); one; one = next(this.out())) {
      try {
        this.hold(await this.ends.deliver(one, this.out));
        this.tries = 0;
        this.ends.held("");
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const is = fate(error.status);
        if (is === "stranger") return this.ends.stranger();
        if (is === "again") {
          this.tries += 1;
          this.ends.held(error.status === 429 ? "slow" : "away");
          this.later = setTimeout(() => this.flush(), error.after * 1000 || backoff(this.tries));
          return;
        }
        this.ends.held("");
        if (error.code === "talk_over") {
          this.hold(without(this.out(), one.key));
          this.ends.over(one);
        } else this.hold(failed(this.out(), one.key, this.ends.why(error)));
      }
    }
  }
}
