/** Who changed each setting last, out of the log's lines about the settings, newest first. */
export interface Line {
  at: string;
  actor: string;
  data: Record<string, unknown>;
}

export interface Last {
  at: string;
  actor: string;
}

export function lastChanges(lines: readonly Line[]): Record<string, Last> {
  const found: Record<string, Last> = {};
  for (const { at, actor, data } of lines) {
    for (const field of Object.keys((data.after as Record<string, unknown> | undefined) ?? {})) {
      found[field] ??= { at, actor };
    }
  }
  return found;
}

/** What was typed over, and only that: what another person changed meanwhile stays. */
export function different<V extends object>(typed: V, before: V): Partial<V> {
  const changed = Object.entries(typed).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof V]),
  );
  return Object.fromEntries(changed) as Partial<V>;
}
