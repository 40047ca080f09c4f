/** The map itself: activities and ways, as strong as they are frequent or slow. A click opens what is behind them. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMode } from "@shouwen/kit/ui/theme.ts";
import { duration } from "@shouwen/kit/ui/time.ts";
import { Controls, MiniMap, ReactFlow, type ReactFlowInstance } from "@xyflow/react";
import { useEffect, useMemo, useRef, useState } from "react";
import "@xyflow/react/dist/base.css";
import "../../../shell/flow/flow.css";
import { useSmall } from "../../../shell/small.ts";
import { FlowNode, type StepOnMap } from "./FlowNode.tsx";
import { FlowWay, type WayOnMap } from "./FlowWay.tsx";
import css from "./map.module.css";
import { type Placed, type Room, SMALLEST, sized, told, usePlaced } from "./placed.ts";
import { type Search, SHUT } from "./search.ts";
import { END, type Flow, type Simple, START } from "./simple.ts";
import { type Colour, countTone, spent, type Tone, thickness, tone } from "./tone.ts";
import { process } from "./words.ts";

const NODE_TYPES = { step: FlowNode };
const EDGE_TYPES = { way: FlowWay };
const TONES: readonly Tone[] = ["slowest", "slow", "usual", "c4", "c3", "c2", "c1"];

interface Props {
  shown: Simple;
  flows: Flow[];
  by: Colour;
  title: (name: string) => string;
  search: Search;
  onChange: (change: Search) => void;
}

export function FlowMap(props: Props) {
  const t = useT(process);
  const mode = useMode();
  const small = useSmall();
  const [box, room] = useRoom();
  const [flow, setFlow] = useState<ReactFlowInstance<StepOnMap, WayOnMap>>();
  const words = useTitles(props);
  const placed = usePlaced(sized(props.shown, words), told(props.shown, props.by), small, room);
  const nodes = useNodes(props, placed, words);
  const ways = useWays(props, placed);
  useEffect(() => {
    if (flow && placed && room) void begin(flow, placed, room);
  }, [flow, placed, room]);
  return (
    <div ref={box} className={css.map} aria-busy={!placed}>
      {!placed && <div className={css.laying}>{t("laying")}</div>}
      <Arrows />
      <ReactFlow<StepOnMap, WayOnMap>
        aria-label={t("mapOf", { nodes: props.shown.nodes.length, ways: props.shown.flows.length })}
        colorMode={mode}
        nodes={nodes}
        edges={ways}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onInit={setFlow}
        nodesDraggable={false}
        nodesConnectable={false}
        edgesFocusable={false}
        preventScrolling={!small}
        minZoom={0.2}
        maxZoom={1.6}
        onNodeClick={(_, node) => !node.data.edge && props.onChange({ ...SHUT, node: node.id })}
        onEdgeClick={(_, way) => way.data?.open && way.data.onOpen()}
        onPaneClick={() => props.onChange(SHUT)}
      >
        <Controls showInteractive={false} />
        {!small && (
          <MiniMap
            pannable
            zoomable
            nodeColor="var(--line-strong)"
            nodeStrokeWidth={0}
            className={css.mini}
          />
        )}
      </ReactFlow>
    </div>
  );
}

/** One arrowhead for each tone: a marker cannot take the colour of its line. */
function Arrows() {
  return (
    <svg className={css.arrows} aria-hidden="true">
      <defs>
        {[...TONES, "lit"].map((one) => (
          <marker
            key={one}
            id={`arrow-${one}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="14"
            markerHeight="14"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0,0.5 L10,5 L0,9.5 z" className={css[one]} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}

function useRoom() {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      // a scrollbar that comes and goes lays nothing out anew
      const step = (size: number) => Math.max(320, Math.floor(size / 40) * 40);
      setRoom((was) => {
        const now = { width: step(width), height: step(height) };
        return was?.width === now.width && was.height === now.height ? was : now;
      });
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return [box, room] as const;
}

/** All of it where it can be read, else the beginning of the process. */
async function begin(flow: ReactFlowInstance<StepOnMap, WayOnMap>, placed: Placed, room: Room) {
  const fits = Math.min(1, room.width / placed.width, room.height / placed.height);
  const zoom = Math.max(SMALLEST, fits);
  const centred = (size: number, of: number) => Math.max(8, (of - size * zoom) / 2);
  const first = placed.nodes.find((node) => node.id === START) ?? placed.nodes[0];
  let x = centred(placed.width, room.width);
  let y = centred(placed.height, room.height);
  if (placed.width * zoom > room.width && first && placed.direction === "DOWN")
    x = Math.min(8, Math.max(room.width - placed.width * zoom - 8, room.width / 2 - (first.x + 36) * zoom));
  if (placed.height * zoom > room.height && first && placed.direction === "RIGHT")
    y = Math.min(
      8,
      Math.max(room.height - placed.height * zoom - 8, room.height / 2 - (first.y + 18) * zoom),
    );
  await flow.setViewport({ x, y, zoom });
}

function useTitles({ shown, by, title }: Props) {
  const t = useT(process);
  const lang = useLanguage();
  return useMemo(() => {
    const known = new Map(shown.nodes.map((node) => [node.name, node]));
    return {
      title: (name: string) => (name === START ? t("start") : name === END ? t("end") : title(name)),
      figure: (name: string) => {
        const node = known.get(name);
        if (!node) return "";
        if (by === "time" && node.before_s !== null) return duration(node.before_s, lang);
        return t("times", { n: node.count.toLocaleString() });
      },
    };
  }, [shown, by, title, t, lang]);
}

function useNodes(
  { shown, by, search }: Props,
  placed: Placed | undefined,
  words: ReturnType<typeof useTitles>,
) {
  return useMemo((): StepOnMap[] => {
    const most = Math.max(0, ...shown.nodes.map((node) => node.count));
    const known = new Map(shown.nodes.map((node) => [node.name, node]));
    return (placed?.nodes ?? []).map(({ id, x, y, width, height }) => {
      const data = {
        title: words.title(id),
        figure: words.figure(id),
        tone: by === "count" ? countTone(known.get(id)?.count ?? 0, most) : ("usual" as const),
        edge: id === START || id === END,
        chosen: search.node === id,
        dim: Boolean(search.a && search.a !== id && search.b !== id),
      };
      const ariaLabel = [data.title, data.figure].filter(Boolean).join(" · ");
      return { id, type: "step", position: { x, y }, width, height, data, ariaLabel, focusable: !data.edge };
    });
  }, [shown, placed, by, search.node, search.a, search.b, words]);
}

function useWays({ shown, flows, by, search, title, onChange }: Props, placed: Placed | undefined) {
  const change = useRef(onChange);
  change.current = onChange;
  return useMemo((): WayOnMap[] => {
    const most = Math.max(0, ...shown.flows.map((flow) => flow.count));
    const allTime = flows.reduce((sum, flow) => sum + spent(flow), 0);
    const known = new Map(shown.flows.map((flow) => [`${flow.from} ${flow.to}`, flow]));
    return (placed?.ways ?? []).flatMap((way): WayOnMap[] => {
      const flow = known.get(`${way.from} ${way.to}`);
      if (!flow) return [];
      const chosen = search.a === way.from && search.b === way.to;
      const data = {
        ...way,
        tone: tone(flow, by, most, allTime),
        thick: thickness(flow.count, most),
        said: `${title(way.from)} → ${title(way.to)} · ${way.label}`,
        open: flow.median !== undefined,
        chosen,
        dim: Boolean(
          (search.a && !chosen) || (search.node && search.node !== way.from && search.node !== way.to),
        ),
        onOpen: () => change.current({ ...SHUT, a: way.from, b: way.to }),
      };
      return [{ id: way.id, type: "way", source: way.from, target: way.to, data }];
    });
  }, [shown, flows, placed, by, search.node, search.a, search.b, title]);
}
