/** Which rows of the list are selected: by checkbox, by a range with shift, by the key x. Pure but for the hook. */
import { useCallback, useState } from "react";

export type Chosen = ReadonlySet<string>;

export function toggled(chosen: Chosen, number: string): Chosen {
  const next = new Set(chosen);
  if (!next.delete(number)) next.add(number);
  return next;
}

/** From the row that was touched last to this one, all become what this one becomes. */
export function ranged(
  chosen: Chosen,
  shown: readonly string[],
  from: string | undefined,
  to: string,
): Chosen {
  const start = from === undefined ? -1 : shown.indexOf(from);
  const end = shown.indexOf(to);
  if (start < 0 || end < 0) return toggled(chosen, to);
  const next = new Set(chosen);
  const on = !chosen.has(to);
  for (const number of shown.slice(Math.min(start, end), Math.max(start, end) + 1)) {
    if (on) next.add(number);
    else next.delete(number);
  }
  return next;
}

export interface Selection {
  chosen: Chosen;
  touch: (number: string, shown: readonly string[], range: boolean) => void;
  keep: (numbers: Iterable<string>) => void;
}

export function useSelection(): Selection {
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const [last, setLast] = useState<string>();
  const touch = useCallback(
    (number: string, shown: readonly string[], range: boolean) => {
      setChosen((before) => (range ? ranged(before, shown, last, number) : toggled(before, number)));
      setLast(number);
    },
    [last],
  );
  const keep = useCallback((numbers: Iterable<string>) => setChosen(new Set(numbers)), []);
  return { chosen, touch, keep };
}
