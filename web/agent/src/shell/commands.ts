/** What the open page offers to do, for the palette: a page names its commands while it stands. */
import { useEffect, useRef, useSyncExternalStore } from "react";

export interface Command {
  key: string;
  /** what it is called */
  text: string;
  /** what it is done to */
  of: string;
  run: () => void;
}

let offers: { by: object; commands: Command[] }[] = [];
let all: Command[] = [];
const listeners = new Set<() => void>();

function change(next: typeof offers) {
  offers = next;
  all = offers.flatMap((one) => one.commands);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Offered while the part is on the page; told anew when the names change. */
export function useOffer(commands: Command[]) {
  const now = useRef(commands);
  now.current = commands;
  const names = commands.map((one) => `${one.key}\t${one.text}\t${one.of}`).join("\n");
  useEffect(() => {
    if (!names) return;
    const by = {};
    const offered = now.current.map((one) => ({
      ...one,
      run: () => now.current.find((other) => other.key === one.key)?.run(),
    }));
    change([...offers, { by, commands: offered }]);
    return () => change(offers.filter((one) => one.by !== by));
  }, [names]);
}

export function useOffered(): Command[] {
  return useSyncExternalStore(subscribe, () => all);
}
