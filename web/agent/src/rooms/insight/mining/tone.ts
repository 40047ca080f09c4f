/** How strongly a way or an activity is drawn: by how often it comes, or by its share of all time between activities. */
import type { Flow } from "./simple.ts";

export const COLOURS = ["time", "count"] as const;
export type Colour = (typeof COLOURS)[number];
export type Tone = "slowest" | "slow" | "usual" | "c4" | "c3" | "c2" | "c1";

/** Shares of all time from which a way is slow, and slowest. */
export const SLOW = 0.08;
export const SLOWEST = 0.2;
export const COUNTS = [0.5, 0.2, 0.05] as const;

export function colourOf(text: string | undefined): Colour {
  return text === "count" ? "count" : "time";
}

export function spent(flow: Flow): number {
  return (flow.mean ?? 0) * flow.count;
}

export function tone(flow: Flow, by: Colour, most: number, allTime: number): Tone {
  if (by === "count") return countTone(flow.count, most);
  const share = allTime > 0 ? spent(flow) / allTime : 0;
  return share >= SLOWEST ? "slowest" : share >= SLOW ? "slow" : "usual";
}

export function countTone(count: number, most: number): Tone {
  const share = most > 0 ? count / most : 0;
  return share >= COUNTS[0] ? "c4" : share >= COUNTS[1] ? "c3" : share >= COUNTS[2] ? "c2" : "c1";
}

/** From a hair to a band, so that the main road is seen from afar. */
export function thickness(count: number, most: number): number {
  return most > 0 ? 1.5 + 5.5 * Math.sqrt(count / most) : 1.5;
}
