import type { Comparison, ControlChart, Funnel, Pareto } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { behind, validateStatistics } from "./search.ts";
import { chartSentence, comparisonSentence, funnelSentence, paretoSentence } from "./sentences.ts";

function chart(broken: string[][], more: Partial<ControlChart> = {}): ControlChart {
  const points = broken.map((names, at) => ({
    day: `2026-11-${String(at + 1).padStart(2, "0")}`,
    until: `2026-11-${String(at + 2).padStart(2, "0")}`,
    rows: 10,
    area: 10,
    value: 0.5,
    centre: 0.5,
    low: 0.1,
    high: 0.9,
    broken: names,
    moving: null,
    moving_high: null,
  }));
  const plain = { figure: "fcr", reading: "share", name: "一次性解决率", kind: "p", unit: "share" } as const;
  return { ...plain, better: "up", per: "", points, shifts: [], sound: true, ...more };
}

test("a chart without a signal says that single days mean nothing", () => {
  const text = chartSentence(chart(Array(25).fill([])), "zh-CN");
  expect(text).toContain("25 个点全部在控制限内");
  expect(text).not.toContain("少于 20 个");
});

test("a chart names its last signal, the rule in words, and limits that stand on little", () => {
  const text = chartSentence(chart([[], ["beyond_3"], [], ["eight_in_a_row"], []]), "zh-CN");
  expect(text).toContain("5 个点中有 2 个点");
  expect(text).toContain("11月4日（50%）：连续 8 点在中心线同一侧");
  expect(text).toContain("只依据 5 个点");
});

test("a chart says where its limits begin anew", () => {
  const shifts = [{ id: 1, on: "2026-11-03", name: "新班次" }];
  expect(chartSentence(chart([[], [], [], []], { shifts }), "zh-CN")).toContain(
    "自“新班次”（11月3日）起重新计算",
  );
});

test("too few points draw no limits", () => {
  const one = chart([[]]);
  one.points = one.points.map((point) => ({ ...point, centre: null }));
  expect(chartSentence(one, "en")).toContain("Only 1 point:");
});

test("Pareto names the few, or says that nothing stands out", () => {
  const bar = (name: string, count: number, cumulated: number) => ({
    code: name,
    name,
    count,
    cumulated,
    others: 0,
  });
  const bars = [bar("漏水", 80, 0.8), bar("异响", 10, 0.9), bar("其他", 10, 1)];
  const found: Pareto = { figure: "x", by: "problem", counted: "defects", total: 100, vital: 1, bars };
  expect(paretoSentence(found, "zh-CN")).toBe("共 100 次不达标，前 1 项（漏水）占 80%。先解决这几项。");
  expect(paretoSentence({ ...found, vital: 3 }, "zh-CN")).toContain("没有特别集中的");
});

test("a funnel blames nobody within its limits", () => {
  const place = { code: "a", name: "一线", judged: 100, share: 0.9, verdict: "within" as const };
  const found: Funnel = {
    figure: "x",
    by: "team",
    better: "up",
    target: 0.9,
    curve: [],
    overdispersion: 1,
    places: [place],
  };
  expect(funnelSentence(found, "zh-CN")).toContain("不宜排名");
  const out = { ...found, overdispersion: 3.2, places: [{ ...place, verdict: "far_low" as const }] };
  expect(funnelSentence(out, "zh-CN")).toMatch(/一线超出 99.8% 限.*3.2 倍/);
});

test("a difference is said with its interval, and what it means", () => {
  const side = { name: "", value: 0.9, low: 0.8, high: 0.95, rows: 50 };
  const plain = { figure: "x", reading: "share", unit: "share", better: "up", benchmark: null };
  const found: Comparison = {
    ...plain,
    this: side,
    that: side,
    difference: 0.031,
    low: -0.02,
    high: 0.08,
    noise: true,
  };
  expect(comparisonSentence(found, "zh-CN")).toBe(
    "相差 +3.1 个百分点，95% 区间 −2 个百分点 到 +8 个百分点，包含 0：可能只是波动，不足以下结论。",
  );
});

test("a point's rows are those of its days, a bar's those of its group", () => {
  const search = validateStatistics({ at: "2026-11-02~2026-11-08", team: "service" });
  expect(behind(search)).toMatchObject({
    period: "custom",
    from: "2026-11-02",
    to: "2026-11-08",
    team: "service",
  });
  expect(behind({ period: "30d", by: "problem", place: "hardware" })).toMatchObject({ problem: "hardware" });
  expect(behind({ period: "30d", by: "department", place: "x" })).toBeUndefined();
});
