import { type Edge, EdgeLabelRenderer, type EdgeProps } from "@xyflow/react";
import { type LaidWay, pathOf } from "../../../shell/flow/layout.ts";
import css from "./map.module.css";
import type { Tone } from "./tone.ts";

export type WayOnMap = Edge<
  LaidWay & {
    tone: Tone;
    thick: number;
    said: string;
    open: boolean;
    chosen: boolean;
    dim: boolean;
    onOpen: () => void;
  } & Record<string, unknown>,
  "way"
>;

/** A way as thick as it is often gone; its label is a button, since a line is hard to hit. */
export function FlowWay({ id, data }: EdgeProps<WayOnMap>) {
  if (!data) return null;
  const tone = `${css[data.tone]} ${data.chosen ? css.lit : ""} ${data.dim ? css.dim : ""}`;
  return (
    <>
      <path
        id={id}
        d={pathOf(data.points)}
        className={`${css.way} ${tone}`}
        style={{ strokeWidth: data.thick }}
        markerEnd={`url(#arrow-${data.chosen ? "lit" : data.tone})`}
      />
      <path d={pathOf(data.points)} className={css.hit} />
      {data.at && (
        <EdgeLabelRenderer>
          <button
            type="button"
            className={`${css.label} ${tone} nodrag nopan`}
            style={{ transform: `translate(${data.at.x}px, ${data.at.y}px)` }}
            aria-label={data.said}
            disabled={!data.open}
            onClick={data.onOpen}
          >
            {data.label}
          </button>
        </EdgeLabelRenderer>
      )}
    </>
  );
}
