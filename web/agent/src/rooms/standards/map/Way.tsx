import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps } from "@xyflow/react";
import { type LaidWay, pathOf } from "../../../shell/flow/layout.ts";
import css from "./map.module.css";

export type WayOnMap = Edge<LaidWay & { lit: boolean; dim: boolean } & Record<string, unknown>, "way">;

/** A way as ELK drew it, with its words where ELK made room for them. */
export function Way({ data, markerEnd }: EdgeProps<WayOnMap>) {
  if (!data) return null;
  const tone = data.lit ? css.lit : data.dim ? css.dim : "";
  return (
    <>
      <BaseEdge path={pathOf(data.points)} markerEnd={markerEnd} className={`${css.way} ${tone}`} />
      {data.at && (
        <EdgeLabelRenderer>
          <span
            className={`${css.wayLabel} ${data.dim && !data.lit ? css.dim : ""}`}
            style={{ transform: `translate(${data.at.x}px, ${data.at.y}px)` }}
            title={data.label}
          >
            {data.label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
}
