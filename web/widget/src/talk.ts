/** The talk as it stands, made of what came by any way, in any order, any number of times. */
import type { Message, Site } from "./types.ts";

/** By id, each once; a later copy wins, since it may know more. */
export function merge(before: Message[], came: Message[]): Message[] {
  if (came.length === 0) return before;
  const all = new Map(before.map((message) => [message.id, message]));
  for (const message of came) all.set(message.id, message);
  return [...all.values()].sort((a, b) => a.id - b.id);
}

const UNSETTLED = 15_000;

/**
 * From where to ask after a break. A message with a lower id may be committed after one with a higher id, so the last few
 * seconds are asked for again; what is known already falls out in `merge`.
 */
export function resumeFrom(messages: Message[]): number {
  const newest = Math.max(0, ...messages.map((message) => Date.parse(message.at)));
  return messages.reduce(
    (id, message) => (newest - Date.parse(message.at) > UNSETTLED ? Math.max(id, message.id) : id),
    0,
  );
}

/** How many words of the other side the visitor has not seen. */
export function unread(messages: Message[], seen: number): number {
  return messages.filter((message) => message.side === "agent" && message.id > seen).length;
}

/** A transcript needs words of somebody's, and a company that can send mail. */
export function maySend({ site, messages }: { site: Site | undefined; messages: Message[] }): boolean {
  return Boolean(site?.transcripts) && messages.some((one) => one.side === "agent");
}

export function lastId(messages: Message[]): number {
  return messages.at(-1)?.id ?? 0;
}

/** White or near-black words on the site's colour, whichever reads better. */
export function inkOn(colour: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const bright = [r, g, b].map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const light = 0.2126 * (bright[0] ?? 0) + 0.7152 * (bright[1] ?? 0) + 0.0722 * (bright[2] ?? 0);
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? "#fff" : "#10131a";
}
