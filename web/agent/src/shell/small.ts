import { useSyncExternalStore } from "react";

const query = window.matchMedia("(max-width: 640px)");

/** True on a phone-sized screen. */
export function useSmall(): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => query.matches,
  );
}
