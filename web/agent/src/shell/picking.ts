/** Of which ticket messages are being chosen, to open another ticket: begun beside the talk, done in it. */
import { useSyncExternalStore } from "react";

let of: string | undefined;
const told = new Set<() => void>();

export function pickIn(number: string | undefined) {
  of = number;
  for (const tell of told) tell();
}

function listen(tell: () => void) {
  told.add(tell);
  return () => {
    told.delete(tell);
  };
}

export function usePickingIn(number: string): boolean {
  return useSyncExternalStore(listen, () => of === number);
}
