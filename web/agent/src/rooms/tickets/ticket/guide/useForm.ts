/** The form of the step as it is typed: kept on this device at once, saved to the ticket soon after. */
import { ApiError } from "@shouwen/kit/api/errors.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { useRef } from "react";
import { type Drafts, leftOver, saved, typed, unsaved, without } from "./drafts.ts";
import { type Guide, type Item, useFill, type Value } from "./queries.ts";

const NOTHING: Drafts = {};

export function useForm(number: string, guide: Guide) {
  const [drafts, keep] = useDraft<Drafts>(`form.${number}`, NOTHING);
  const latest = useRef(drafts);
  latest.current = drafts;
  const fill = useFill(number);
  const put = (next: Drafts) => {
    latest.current = next;
    keep(next);
  };
  /** Resolves to whether everything typed is saved. */
  const save = async (): Promise<boolean> => {
    const values = unsaved(latest.current, guide.form);
    if (Object.keys(values).length === 0) return true;
    try {
      await fill.mutateAsync({ values, node: guide.node });
    } catch {
      return false; // shown by `error`; what was typed stays
    }
    put(saved(latest.current, values));
    return true;
  };
  const field = fill.error instanceof ApiError ? fill.error.detail.field : undefined;
  return {
    drafts,
    saving: fill.isPending,
    error: fill.error,
    wrong: typeof field === "string" ? field : undefined,
    saved: fill.isSuccess && Object.keys(unsaved(drafts, guide.form)).length === 0,
    values: unsaved(drafts, guide.form),
    left: leftOver(drafts, guide.form, guide.node),
    type: (item: Item, value: Value) => put(typed(latest.current, item, value, guide.node)),
    drop: (fields: readonly string[]) => put(without(latest.current, fields)),
    dropLeft: () => {
      const asked = guide.form.map((item) => item.field);
      put(
        without(
          latest.current,
          Object.keys(latest.current).filter((field) => !asked.includes(field)),
        ),
      );
    },
    save,
  };
}

export type StepForm = ReturnType<typeof useForm>;
