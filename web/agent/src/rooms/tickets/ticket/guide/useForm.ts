/** The form of the step as it is typed: kept on this device at once, saved to the ticket soon after.

One save after the other, each naming the values that it was typed over: what a colleague has changed meanwhile is never
written over unseen, and a late answer takes back nothing that was typed or chosen since. */
import { ApiError, passing } from "@shouwen/kit/api/errors.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import {
  bases,
  type Drafts,
  insisted,
  leftOver,
  overtaken,
  returned,
  saved,
  sending,
  typed,
  unsaved,
  without,
} from "./drafts.ts";
import { type Guide, guideKey, type Item, useFill, type Value } from "./queries.ts";

const NOTHING: Drafts = {};

export function useForm(number: string, guide: Guide) {
  const [drafts, keep] = useDraft<Drafts>(`form.${number}`, NOTHING);
  const client = useQueryClient();
  const latest = useRef(drafts);
  latest.current = drafts;
  const queue = useRef(Promise.resolve(true));
  const fill = useFill(number);
  const put = (next: Drafts) => {
    latest.current = next;
    keep(next);
  };
  /** The guide as it is known now, be it not drawn yet. */
  const known = () => client.getQueryData<Guide>(guideKey(number)) ?? guide;
  /** A colleague was first, which the guide shows by now: the other fields can be saved nevertheless. */
  const changed = (error: unknown) =>
    error instanceof ApiError && error.code === "overtaken" && known().form.some(late);
  const late = (item: Item) => overtaken(latest.current, item);
  const send = async (): Promise<boolean> => {
    const { form, node } = known();
    const values = unsaved(latest.current, form);
    if (Object.keys(values).length > 0) {
      const over = bases(latest.current, form, Object.keys(values));
      put(sending(latest.current, values));
      try {
        const fresh = await fill.mutateAsync({ values, over, node });
        put(saved(latest.current, values, fresh.form));
      } catch (error) {
        if (!passing(error)) put(returned(latest.current, values));
        return changed(error) ? send() : false; // shown by `error`; what was typed stays
      }
    }
    return !known().form.some(late);
  };
  /** Resolves to whether everything typed is saved. */
  const save = (): Promise<boolean> => {
    queue.current = queue.current.then(send);
    return queue.current;
  };
  const values = unsaved(drafts, guide.form);
  const error = Object.keys(values).length > 0 ? fill.error : null;
  const field = error instanceof ApiError ? error.detail.field : undefined;
  const undecided = guide.form.filter((item) => overtaken(drafts, item));
  return {
    drafts,
    saving: fill.isPending,
    error,
    wrong: typeof field === "string" ? field : undefined,
    saved: fill.isSuccess && Object.keys(values).length === 0 && undecided.length === 0,
    values,
    /** Fields with two values, one's own and a colleague's: nobody goes on before one is chosen. */
    undecided,
    left: leftOver(drafts, guide.form, guide.node),
    type: (item: Item, value: Value) => put(typed(latest.current, item, value, guide.node)),
    drop: (fields: readonly string[]) => put(without(latest.current, fields)),
    insist: (item: Item) => {
      put(insisted(latest.current, item));
      void save();
    },
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
