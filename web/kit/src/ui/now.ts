/** One ticking clock for the whole page; a part redraws only when its own step passes. */
import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = Date.now();

function tick() {
  now = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (!timer) {
    now = Date.now();
    timer = setInterval(tick, 1000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && timer) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The present in milliseconds, exact to `step` seconds. */
export function useNow(step = 10): number {
  return useSyncExternalStore(
    subscribe,
    () => Math.floor((timer ? now : Date.now()) / (step * 1000)) * step * 1000,
  );
}
