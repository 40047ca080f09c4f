/**
 * What of a directly-follows graph is drawn: the most frequent activities, and of the ways between them as many as one can
 * read. Every activity drawn is reached from the start and reaches the end, whatever else is left out.
 */
import type { MiningMap } from "@shouwen/kit/api/types.ts";

export const START = "\u0000start";
export const END = "\u0000end";

export interface Flow {
  from: string;
  to: string;
  count: number;
  cases: number;
  /** undefined where no time passes: from the start, to the end */
  median?: number;
  p90?: number;
  mean?: number;
}

export interface Simple {
  nodes: MiningMap["nodes"];
  flows: Flow[];
  /** of how many; `within` are ways between two activities */
  activities: number;
  within: number;
}

/** At first sight: about this many activities, and ways for each. */
const READABLE_NODES = 30;
const WAYS_EACH = 1.4;

export function simple(map: MiningMap, nodeShare?: number, pathShare?: number): Simple {
  const ranked = [...map.nodes].sort((a, b) => b.count - a.count);
  const usual = Math.min(1, READABLE_NODES / Math.max(1, ranked.length));
  const many = Math.max(1, Math.ceil(ranked.length * (nodeShare === undefined ? usual : nodeShare / 100)));
  const nodes = ranked.slice(0, many);
  const shown = new Set(nodes.map((node) => node.name));
  const flows = flowsOf(map).filter((flow) => fits(flow.from, shown) && fits(flow.to, shown));
  const needed = backbone(flows, shown);
  const rest = flows.filter((flow) => !needed.has(flow));
  const free =
    pathShare === undefined
      ? Math.max(0, Math.round(nodes.length * WAYS_EACH) + 2 - needed.size)
      : Math.round((rest.length * pathShare) / 100);
  const kept = new Set([...needed, ...rest.slice(0, free)]);
  return {
    nodes: ordered(nodes, flows),
    flows: flows.filter((flow) => kept.has(flow)),
    activities: ranked.length,
    within: map.edges.length,
  };
}

/** What the sliders show while the address says nothing. */
export function usualShares(map: MiningMap): { nodes: number; paths: number } {
  const all = simple(map, undefined, 100);
  const few = simple(map);
  const least = simple(map, undefined, 0).flows.length;
  const free = all.flows.length - least;
  return {
    nodes: Math.round((few.nodes.length / Math.max(1, few.activities)) * 100),
    paths: free > 0 ? Math.round(((few.flows.length - least) / free) * 100) : 100,
  };
}

/**
 * Activities in the order in which cases mostly meet them, so that as little as can be is drawn against the stream: what is
 * left is taken away from both ends, begin to end (Eades, Lin, Smyth), each way as heavy as it is frequent.
 */
function ordered(nodes: MiningMap["nodes"], flows: Flow[]): MiningMap["nodes"] {
  const left = new Map(nodes.map((node) => [node.name, node]));
  const order: MiningMap["nodes"] = [];
  while (left.size > 0) {
    const balance = new Map([...left.keys()].map((name) => [name, 0]));
    const add = (name: string, count: number) => {
      const was = balance.get(name);
      if (was !== undefined) balance.set(name, was + count);
    };
    for (const { from, to, count } of flows) {
      const within = left.has(from) && left.has(to);
      if (within || to === END) add(to === END ? from : to, -count);
      if (within || from === START) add(from === START ? to : from, count);
    }
    const [next] = [...balance].reduce((best, one) => (one[1] > best[1] ? one : best));
    const node = left.get(next);
    if (node) order.push(node);
    left.delete(next);
  }
  return order;
}

function fits(name: string, shown: Set<string>): boolean {
  return name === START || name === END || shown.has(name);
}

/** All ways, begin and end among them, most frequent first. */
export function flowsOf(map: MiningMap): Flow[] {
  const within = map.edges.map(
    (edge): Flow => ({
      from: edge.from,
      to: edge.to,
      count: edge.count,
      cases: edge.cases,
      median: edge.median_s,
      p90: edge.p90_s,
      mean: edge.mean_s,
    }),
  );
  const outer = map.nodes.flatMap((node): Flow[] => [
    ...(node.starts ? [{ from: START, to: node.name, count: node.starts, cases: node.starts }] : []),
    ...(node.ends ? [{ from: node.name, to: END, count: node.ends, cases: node.ends }] : []),
  ]);
  return [...within, ...outer].sort(
    (a, b) => b.count - a.count || a.from.localeCompare(b.from) || a.to.localeCompare(b.to),
  );
}

/** The ways that reach every activity from the start, and the end from every activity, each time by the most frequent one. */
function backbone(flows: Flow[], shown: Set<string>): Set<Flow> {
  const kept = new Set<Flow>();
  grow(kept, flows, shown, START, (flow) => [flow.from, flow.to]);
  grow(kept, flows, shown, END, (flow) => [flow.to, flow.from]);
  return kept;
}

function grow(
  kept: Set<Flow>,
  flows: Flow[],
  shown: Set<string>,
  root: string,
  ends: (flow: Flow) => [string, string],
) {
  const reached = new Set([root]);
  for (let more = true; more && reached.size <= shown.size; ) {
    const next = flows.find((flow) => {
      const [near, far] = ends(flow);
      return reached.has(near) && !reached.has(far) && shown.has(far);
    });
    more = next !== undefined;
    if (next) {
      kept.add(next);
      reached.add(ends(next)[1]);
    }
  }
}
