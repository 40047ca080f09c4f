/** The map laid out by ELK: rightwards on a wide screen, downwards where that reads larger, and always on a phone. */
import { duration } from "@shouwen/kit/ui/time.ts";
import { useEffect, useState } from "react";
import { type Laid, laidOut, type Sized, type Told, widthOf } from "../../../shell/flow/layout.ts";
import { END, type Simple, START } from "./simple.ts";
import type { Colour } from "./tone.ts";

/** Below this the words are too small to read: rather move the map than shrink it. */
export const SMALLEST = 0.8;
/** At the smallest scale letters of this size are 12 px high. */
const NAME = 18; // bold letters of 16 take as much room as thin ones of 18
const FIGURE = 15;

export interface Placed extends Laid {
  direction: "RIGHT" | "DOWN";
}

interface Words {
  title: (name: string) => string;
  figure: (name: string) => string;
}

export function sized(shown: Simple, words: Words): Sized[] {
  const boxes = shown.nodes.map((node) => {
    const longest = Math.max(widthOf(words.title(node.name), NAME), widthOf(words.figure(node.name), FIGURE));
    return { id: node.name, width: Math.round(Math.max(96, Math.min(220, longest + 26))), height: 58 };
  });
  const ends = new Set(shown.flows.flatMap((flow) => [flow.from, flow.to]));
  return [
    ...(ends.has(START) ? [{ id: START, width: 72, height: 36, edge: "FIRST" as const }] : []),
    ...boxes,
    ...(ends.has(END) ? [{ id: END, width: 72, height: 36, edge: "LAST" as const }] : []),
  ];
}

/** What stands on a way: how long it takes or how often it is gone; a loop's label needs its room too. */
export function told(shown: Simple, by: Colour): Told[] {
  return shown.flows.map((flow) => ({
    from: flow.from,
    to: flow.to,
    text: by === "time" && flow.median !== undefined ? duration(flow.median) : flow.count.toLocaleString(),
    size: FIGURE,
  }));
}

function scale(laid: Laid, room: { width: number; height: number }): number {
  return Math.min(1, room.width / laid.width, room.height / laid.height);
}

async function place(sizes: Sized[], ways: Told[], small: boolean, room: Room): Promise<Placed> {
  const down = async () => ({ ...(await laidOut(sizes, [], ways, "DOWN")), direction: "DOWN" as const });
  if (small) return down();
  const right = { ...(await laidOut(sizes, [], ways, "RIGHT")), direction: "RIGHT" as const };
  if (scale(right, room) >= SMALLEST) return right;
  const other = await down();
  // of two that do not fit the one that runs off one side only is easier to read
  const off = (laid: Laid) =>
    Number(laid.width * SMALLEST > room.width) + Number(laid.height * SMALLEST > room.height);
  return off(other) < off(right) || scale(other, room) > scale(right, room) * 1.15 ? other : right;
}

export interface Room {
  width: number;
  height: number;
}

export function usePlaced(sizes: Sized[], ways: Told[], small: boolean, room: Room | undefined) {
  const [placed, setPlaced] = useState<Placed>();
  const input = room && JSON.stringify([sizes, ways, small, room]);
  useEffect(() => {
    if (!input) return;
    let current = true;
    void place(...(JSON.parse(input) as Parameters<typeof place>)).then((made) => {
      if (current) setPlaced(made);
    });
    return () => {
      current = false;
    };
  }, [input]);
  return placed;
}
