/** One version for all tickets must stay in force: what may not be taken back is not offered. */
import type { Version } from "@shouwen/kit/api/types.ts";
import { useStandards, useVersions } from "../queries.ts";
import { forAll, holds } from "./scope.ts";

/** Whether nothing else would take every ticket when this version ends. */
export function isLast(version: Version, others: readonly Version[], now: number): boolean {
  const held = version.intervals.some((one) => forAll(one) && holds(one, now));
  const apart = others.filter((one) => one.id !== version.id);
  return held && !apart.some((one) => one.intervals.some((each) => forAll(each) && holds(each, now)));
}

/** Whether a version before this one stood for all tickets, so that rolling back puts it in force again. */
export function hasBefore(version: Version, siblings: readonly Version[]): boolean {
  const mine = version.intervals.filter(forAll).at(-1);
  return siblings.some(
    (one) =>
      one.id !== version.id &&
      one.intervals.some(
        (each) => forAll(each) && mine && Date.parse(each.begins_at) < Date.parse(mine.begins_at),
      ),
  );
}

/** What the house would refuse: retiring the last version for all tickets, rolling it back to nothing. */
export function useRefused(version: Version): { retire: boolean; rollBack: boolean } {
  const siblings = useVersions(version.code).data?.items;
  const all = useStandards().data?.items;
  if (!siblings || !all) return { retire: false, rollBack: false };
  const others = [...siblings, ...all.flatMap((one) => (one.in_force ? [one.in_force] : []))];
  const now = Date.now();
  const last = isLast(version, others, now);
  const later = version.intervals.some((one) => Date.parse(one.begins_at) > now);
  return { retire: last, rollBack: last && !later && !hasBefore(version, siblings) };
}
