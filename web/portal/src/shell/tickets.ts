/** The tickets this browser may follow, each with its signed key. */
import { useSyncExternalStore } from "react";

export interface Held {
  number: string;
  follow: string;
  subject: string;
}

const KEY = "shouwen.portal.tickets";
const MOST = 20;
const listeners = new Set<() => void>();
let held: Held[] = read();

function read(): Held[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found.filter((one): one is Held => typeof one?.follow === "string") : [];
  } catch {
    return [];
  }
}

function write(next: Held[]) {
  held = next;
  localStorage.setItem(KEY, JSON.stringify(next));
  for (const listener of listeners) listener();
}

export function hold(one: Held) {
  write([one, ...held.filter((other) => other.number !== one.number)].slice(0, MOST));
}

export function drop(number: string) {
  write(held.filter((one) => one.number !== number));
}

export function followOf(number: string): string | undefined {
  return held.find((one) => one.number === number)?.follow;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useHeld(): Held[] {
  return useSyncExternalStore(subscribe, () => held);
}

/** A link that opens the ticket anywhere; the key stands behind #, where no server or log sees it. */
export function linkTo(number: string, follow: string): string {
  return `${location.origin}/portal/ticket/${number}#${follow}`;
}
