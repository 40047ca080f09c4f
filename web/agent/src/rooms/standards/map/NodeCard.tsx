import { Handle, type Node, type NodeProps, Position } from "@xyflow/react";
import css from "./map.module.css";

export type NodeOnMap = Node<{ name: string; kind: string; lines: string[]; chosen: boolean }, "card">;

export function NodeCard({ data }: NodeProps<NodeOnMap>) {
  const [owner, ...limits] = data.lines;
  return (
    <div className={`${css.node} ${css[data.kind] ?? ""} ${data.chosen ? css.chosen : ""}`} title={data.name}>
      <Handle type="target" position={Position.Left} className={css.handle} />
      <b>{data.name}</b>
      {owner && <small>{owner}</small>}
      {limits.map((limit) => (
        <em key={limit}>{limit}</em>
      ))}
      <Handle type="source" position={Position.Right} className={css.handle} />
    </div>
  );
}
