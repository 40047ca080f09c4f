/** The table of lanes as the server reads it: the first row that fits a customer's tier and problem counts. */
export interface LaneRow {
  lane: number;
  tier: string;
  problem: string;
  level: number;
  people: number[];
}

export interface Node {
  id: number;
  code: string;
  parent: number | null;
}

/** Where nobody said anything. */
export const PLAIN: LaneRow = { lane: 5, tier: "", problem: "", level: 1, people: [] };

/** A problem and all above it, the nearest first. */
export function lineage(problems: readonly Node[], code: string): string[] {
  const found: string[] = [];
  let at = problems.find((one) => one.code === code);
  while (at && !found.includes(at.code)) {
    found.push(at.code);
    const { parent } = at;
    at = problems.find((one) => one.id === parent);
  }
  return found;
}

/** The row that counts, and its place in the table (-1: none fits). */
export function tryOut(
  rows: readonly LaneRow[],
  problems: readonly Node[],
  tier: string,
  problem: string,
): { row: LaneRow; place: number } {
  const path = lineage(problems, problem);
  const place = rows.findIndex(
    (row) => (row.tier === "" || row.tier === tier) && (row.problem === "" || path.includes(row.problem)),
  );
  return { row: rows[place] ?? PLAIN, place };
}

/** Rows that nothing ever reaches, since one above fits all that they fit. */
export function hidden(rows: readonly LaneRow[], problems: readonly Node[]): Set<number> {
  const covers = (over: LaneRow, under: LaneRow) =>
    (over.tier === "" || over.tier === under.tier) &&
    (over.problem === "" ||
      (under.problem !== "" && lineage(problems, under.problem).includes(over.problem)));
  return new Set(
    rows.flatMap((row, place) => (rows.slice(0, place).some((above) => covers(above, row)) ? [place] : [])),
  );
}
