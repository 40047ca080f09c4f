/** What a line of the log changed: one entry a field, before and after. */
export interface FieldChange {
  field: string;
  before?: unknown;
  after?: unknown;
}

export function changesOf(data: Record<string, unknown>): FieldChange[] {
  const { before, after, fields } = data;
  const named = Array.isArray(fields) ? fields.map(String) : [];
  if (isRecord(before) || isRecord(after) || named.length > 0) {
    const [old, fresh] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
    const all = new Set([...named, ...Object.keys(old), ...Object.keys(fresh)]);
    return [...all].map((field) => ({ field, before: old[field], after: fresh[field] }));
  }
  if (typeof before === "string" || typeof after === "string") return [{ field: "", before, after }];
  return [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** From where somebody did it, if the line knows. */
export function addressOf(data: Record<string, unknown>): string | undefined {
  return typeof data.address === "string" && data.address ? data.address : undefined;
}

/** A value as plain text; lists with commas, a week as `1 09:00–12:00`, nothing as undefined. */
export function told(value: unknown, word: (code: string) => string = (code) => code): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (Array.isArray(value)) {
    const pairs = value.every((pair) => Array.isArray(pair) && pair.length === 2);
    return value.map((one) => (pairs ? one.join("–") : told(one, word))).join(", ") || undefined;
  }
  if (isRecord(value)) {
    const all = Object.entries(value).map(([name, one]) => `${word(name)} ${told(one, word) ?? "–"}`);
    return all.join("; ") || undefined;
  }
  return word(String(value));
}
