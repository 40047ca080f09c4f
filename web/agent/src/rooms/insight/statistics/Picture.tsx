/** A picture with the sentence that says what it shows. */
import { lazy, Suspense } from "react";
import type { Drawn } from "./draw.ts";
import css from "./statistics.module.css";

const canvas = () => import("./Canvas.tsx");
const Canvas = lazy(() => canvas().then((part) => ({ default: part.Canvas })));
void canvas().catch(() => undefined); // on its way while the numbers are asked for

interface Props {
  name: string;
  sentence: string;
  option: Drawn;
  onPick?: (series: string, at: number) => void;
}

export function Picture({ name, sentence, option, onPick }: Props) {
  return (
    <>
      <p className={css.sentence}>{sentence}</p>
      <Suspense fallback={<div className={css.chart} />}>
        <Canvas option={option} label={`${name} · ${sentence}`} className={css.chart} onPick={onPick} />
      </Suspense>
    </>
  );
}
