/** The parts of a standard's document that the tables show. */
import type { StandardMap, Text } from "@shouwen/kit/api/types.ts";
import type { Match } from "./match.ts";

export interface RawLimit {
  within: string;
  calendar?: string;
  warn?: number;
  goal?: number;
  escalate?: Record<string, string>;
  match: Match;
}

interface Document {
  calendars?: Record<string, { name: Text }>;
  limits?: Record<string, { rows?: Record<string, unknown>[] }>;
  routing?: { rows?: Record<string, unknown>[]; otherwise?: string };
}

const FIELDS = ["problem", "level", "tier", "region", "product"];

function matchOf(row: Record<string, unknown>): Match {
  return Object.fromEntries(FIELDS.map((field) => [field, row[field] as string[] | undefined]));
}

export function limitsOf(version: StandardMap): { clock: string; rows: RawLimit[] }[] {
  const { limits = {} } = version.document as Document;
  return Object.entries(limits).map(([clock, limit]) => ({
    clock,
    rows: (limit.rows ?? []).map((row) => ({ ...(row as unknown as RawLimit), match: matchOf(row) })),
  }));
}

export function routesOf(version: StandardMap): {
  rows: { team: string; match: Match }[];
  otherwise: string;
} {
  const { routing = {} } = version.document as Document;
  return {
    rows: (routing.rows ?? []).map((row) => ({ team: String(row.team), match: matchOf(row) })),
    otherwise: routing.otherwise ?? "",
  };
}

export function calendarOf(version: StandardMap, code: string | undefined): Text | undefined {
  return (version.document as Document).calendars?.[code ?? ""]?.name;
}

/** `10min`, `24h`, `1.5h` in seconds. */
export function secondsOf(text: string): number {
  const read = text.match(/^(\d+(?:\.\d+)?)(min|h)$/);
  return read ? Number(read[1]) * (read[2] === "min" ? 60 : 3600) : 0;
}

/** An owner of the document as {kind, code}. */
export function ownerOf(owner: Record<string, string> | undefined): { kind?: string; code?: string } {
  const [kind, code] = Object.entries(owner ?? {})[0] ?? [];
  return { kind, code };
}
