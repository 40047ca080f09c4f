/** What is otherwise: a slider for each thing that can be, and how long and how often it is simulated. */
import type { WhatifAsked, WhatifChoices } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { clock } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Button, InputNumber, Select, Slider } from "antd";
import { type ReactNode, useId, useState } from "react";
import { signed } from "./names.ts";
import { useAsk } from "./queries.ts";
import css from "./whatif.module.css";
import { whatif } from "./words.ts";

export type Change = Required<WhatifAsked["change"]>;

const NOTHING: Change = {
  team: "",
  agents: 0,
  limit: "",
  limit_factor: 1,
  standard: "",
  node: "",
  problem: "",
  route: "",
  deflected: 0,
  volume: 1,
  peak_from: 0,
  peak_until: 10_000,
  hourly_cost: 60,
};

export function Ask({ choices, onAsked }: { choices: WhatifChoices; onAsked: (id: number) => void }) {
  const t = useT(whatif);
  const lang = useLanguage();
  const ask = useAsk();
  const [change, setChange] = useState<Change>({ ...NOTHING, team: choices.teams[0]?.code ?? "" });
  const [days, setDays] = useState(28);
  const [runs, setRuns] = useState(12);
  const set = (next: Partial<Change>) => setChange((before) => ({ ...before, ...next }));
  const sent: Change = {
    ...change,
    team: change.agents ? change.team : "",
    limit_factor: change.limit ? change.limit_factor : 1,
    problem: change.route ? change.problem : "",
  };
  const nothing = isNothing(sent);
  const named = (rows: { code: string; name: string }[]) =>
    rows.map((each) => ({ value: each.code, label: each.name }));
  const unchanged = { value: "", label: t("none") };
  return (
    <section className={css.ask} aria-label={t("askTitle")}>
      <h2>{t("askTitle")}</h2>
      <Row label={t("agents")} value={change.agents ? signed(change.agents) : t("none")}>
        <Select
          aria-label={t("agentsOf")}
          value={change.team}
          options={named(choices.teams)}
          onChange={(team) => set({ team })}
        />
        <Slider min={-5} max={5} value={change.agents} onChange={(agents) => set({ agents })} />
      </Row>
      <Row label={t("limit")} value={change.limit ? `× ${change.limit_factor}` : t("none")}>
        <Select
          aria-label={t("limitOf")}
          value={change.limit}
          options={[
            unchanged,
            ...choices.limits.map((each) => ({ value: each, label: sayCode(clock, each, lang) })),
          ]}
          onChange={(limit) =>
            set({ limit, limit_factor: limit && change.limit_factor === 1 ? 0.5 : change.limit_factor })
          }
        />
        <Slider
          min={0.1}
          max={3}
          step={0.1}
          disabled={!change.limit}
          value={change.limit_factor}
          onChange={(limit_factor) => set({ limit_factor })}
        />
      </Row>
      <Row label={t("node")}>
        <Select
          aria-label={t("node")}
          value={change.node && `${change.standard}/${change.node}`}
          options={[
            unchanged,
            ...choices.nodes.map((each) => ({
              value: `${each.standard}/${each.code}`,
              label: `${each.name} · ${each.standard_name}`,
            })),
          ]}
          onChange={(value) => set({ standard: value.split("/")[0] ?? "", node: value.split("/")[1] ?? "" })}
        />
      </Row>
      <Row label={t("route")}>
        <Select
          aria-label={t("problem")}
          value={change.problem}
          options={[unchanged, ...named(choices.problems)]}
          onChange={(problem) =>
            set({ problem, route: problem ? change.route || (choices.teams[0]?.code ?? "") : "" })
          }
        />
        <Select
          aria-label={t("toTeam")}
          disabled={!change.problem}
          value={change.route}
          options={change.problem ? named(choices.teams) : [unchanged]}
          onChange={(route) => set({ route })}
        />
      </Row>
      <Row label={t("deflected")} value={`${Math.round(change.deflected * 100)}%`}>
        <Slider
          min={0}
          max={0.8}
          step={0.05}
          value={change.deflected}
          tooltip={{ formatter: (value) => `${Math.round((value ?? 0) * 100)}%` }}
          onChange={(deflected) => set({ deflected })}
        />
      </Row>
      <Row label={t("volume")} value={`× ${change.volume}`}>
        <Slider min={0.5} max={4} step={0.1} value={change.volume} onChange={(volume) => set({ volume })} />
        {change.volume !== 1 && (
          <Slider
            range
            aria-label={t("peak")}
            min={1}
            max={days}
            value={[change.peak_from + 1, Math.min(days, change.peak_until + 1)]}
            onChange={([from, until]) => set({ peak_from: (from ?? 1) - 1, peak_until: (until ?? days) - 1 })}
          />
        )}
      </Row>
      <div className={css.numbers}>
        <Number_ label={t("days")} value={days} min={7} max={60} onChange={setDays} />
        <Number_ label={t("runs")} value={runs} min={4} max={40} onChange={setRuns} />
        <Number_
          label={t("cost")}
          value={change.hourly_cost}
          min={0}
          max={100_000}
          onChange={(hourly_cost) => set({ hourly_cost })}
        />
      </div>
      {ask.isError && <Alert type="error" title={ask.error.message} />}
      <Button
        type="primary"
        disabled={nothing}
        loading={ask.isPending}
        onClick={() => ask.mutate({ change: sent, days, runs }, { onSuccess: (found) => onAsked(found.id) })}
      >
        {t("start")}
      </Button>
      {nothing && <p className={css.faint}>{t("nothing")}</p>}
    </section>
  );
}

function isNothing(change: Change) {
  const { agents, limit, limit_factor, node, route, deflected, volume } = change;
  return !agents && (!limit || limit_factor === 1) && !node && !route && !deflected && volume === 1;
}

function Row({ label, value, children }: { label: string; value?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <div className={css.row} role="group" aria-labelledby={id}>
      <div className={css.label}>
        <span id={id}>{label}</span>
        <b>{value}</b>
      </div>
      {children}
    </div>
  );
}

function Number_(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}) {
  const { label, onChange, ...rest } = props;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: InputNumber renders the input inside
    <label className={css.number}>
      <span>{label}</span>
      <InputNumber {...rest} onChange={(value) => value !== null && onChange(value)} />
    </label>
  );
}
