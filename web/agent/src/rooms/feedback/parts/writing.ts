/** What is typed for a recovery: kept in the browser at once, on the server a moment later, and never lost between. */
import type { Recovery } from "@shouwen/kit/api/types.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { useEffect, useState } from "react";
import { useSettled } from "../../../shell/settled.ts";
import { type Needed, neededOf, same } from "../judge.ts";
import { useWriteRecovery } from "../queries.ts";

const REST = 800;
const AGAIN = 5000;

/** `closing`: what is typed goes with the closing; nothing is saved behind it. */
export function useWriting(task: Recovery, closing: boolean) {
  const [saved, setSaved] = useState<Needed>(() => neededOf(task));
  const [typed, keep, clear] = useDraft<Needed>(`recovery.${task.id}`, saved);
  const rested = useSettled(typed, REST);
  const { mutate, isPending, error } = useWriteRecovery(task.id);
  const open = task.closed_at === null && !closing;
  useEffect(() => {
    if (open && !same(rested, saved)) mutate(rested, { onSuccess: (written) => setSaved(neededOf(written)) });
  }, [rested, saved, open, mutate]);
  useEffect(() => {
    if (!error || !open) return;
    const again = setTimeout(
      () => mutate(rested, { onSuccess: (written) => setSaved(neededOf(written)) }),
      AGAIN,
    );
    return () => clearTimeout(again);
  }, [error, rested, open, mutate]);
  useEffect(() => {
    if (same(typed, saved)) clear();
  }, [typed, saved, clear]);
  return { typed, keep, clear, keeping: isPending, error, kept: same(typed, saved) };
}
