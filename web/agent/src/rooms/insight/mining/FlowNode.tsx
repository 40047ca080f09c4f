import { Handle, type Node, type NodeProps, Position } from "@xyflow/react";
import css from "./map.module.css";
import type { Tone } from "./tone.ts";

export type StepOnMap = Node<
  { title: string; figure: string; tone: Tone; edge: boolean; chosen: boolean; dim: boolean },
  "step"
>;

export function FlowNode({ data }: NodeProps<StepOnMap>) {
  const kind = data.edge ? css.edge : css[data.tone];
  return (
    <div
      className={`${css.node} ${kind} ${data.chosen ? css.chosen : ""} ${data.dim ? css.dim : ""}`}
      title={data.title}
    >
      <Handle type="target" position={Position.Left} className={css.handle} />
      <b>{data.title}</b>
      {data.figure && <small>{data.figure}</small>}
      <Handle type="source" position={Position.Right} className={css.handle} />
    </div>
  );
}
