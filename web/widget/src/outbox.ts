/** Order and fate of words on their way. Pure: what is kept where, and who sends, is told elsewhere. */
import type { Message, Outgoing } from "./types.ts";

export type Fate = "again" | "refused" | "stranger";

/** The one to send now: the oldest that was not refused. What belongs to a talk that could not begin waits for it. */
export function next(out: Outgoing[]): Outgoing | undefined {
  const stuck = out.some((one) => one.begin && one.failed);
  return out.find((one) => !one.failed && (one.talk !== null || one.begin || !stuck));
}

/** What waited for its talk now knows it. */
export function begun(out: Outgoing[], key: string, talk: string): Outgoing[] {
  return without(out, key).map((one) => (one.talk === null ? { ...one, talk } : one));
}

export function without(out: Outgoing[], key: string): Outgoing[] {
  return out.filter((one) => one.key !== key);
}

export function failed(out: Outgoing[], key: string, why: string | undefined): Outgoing[] {
  return out.map(({ failed: _, ...one }) => {
    const kept = out.find((other) => other.key === one.key)?.failed;
    const now = one.key === key ? why : kept;
    return now ? { ...one, failed: now } : one;
  });
}

/** What is not yet among the messages that came from the server. */
export function unseen(out: Outgoing[], messages: Message[]): Outgoing[] {
  const there = new Set(messages.map((message) => message.client_key));
  return out.filter((one) => !there.has(one.key));
}

/** What an answer means for the words: a broken line or a busy server is asked again, a refusal is shown. */
export function fate(status: number): Fate {
  if (status === 0 || status === 408 || status === 425 || status === 429 || status >= 500) return "again";
  return status === 401 ? "stranger" : "refused";
}

/** Full jitter, so that a thousand pages do not come back in the same second. */
export function backoff(tries: number, random = Math.random()): number {
  return Math.round(400 + random * Math.min(15_000, 500 * 2 ** tries));
}
