/** The line of one followed ticket: it says that something changed, and the page asks what. */
import { Line, liveAddress } from "@shouwen/kit/live/line.ts";
import { gathered } from "@shouwen/kit/live/table.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";

/**
 * Whether the page is told by itself; the key goes in the first message, so that no address carries it. Merging and its
 * undoing lead a key to another ticket: once that one's number is shown, the old room is left and the new one entered.
 */
export function useFollowed(follow: string, shown: string): boolean {
  const client = useQueryClient();
  const line = useMemo(() => {
    const reset = gathered(() => {
      void client.invalidateQueries({ queryKey: ["ticket", follow] });
      void client.invalidateQueries({ queryKey: ["messages", follow] });
    });
    return new Line(liveAddress("/portal/live"), { reset }, undefined, follow);
  }, [client, follow]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is of the number, which the server takes from the key
  useEffect(() => {
    line.start();
    return line.stop;
  }, [line, shown]);
  return useSyncExternalStore(line.subscribe, line.getState) === "live";
}
