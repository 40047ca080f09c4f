/** What stands out beside the bottlenecks: work done again, hand-overs, steps in vain, batches, and what goes with lateness. */
import type { MiningFound } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import type { ReactNode } from "react";
import css from "./found.module.css";
import { findings } from "./foundWords.ts";
import { Lateness } from "./Lateness.tsx";
import { useFound } from "./queries.ts";
import { LookedAt, Sentences } from "./Sentences.tsx";
import type { Search } from "./search.ts";
import { percentText } from "./text.ts";

interface Props {
  log: string;
  search: Search;
  title: (name: string) => string;
  onChange: (change: Search) => void;
}

export function Findings({ log, search, title, onChange }: Props) {
  const t = useT(findings);
  const found = useFound(log, search);
  if (found.isPending) return <Loading rows={10} height={48} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  if (found.data.cases === 0) return <Empty title={t("noCases")} text={t("noCasesHint")} />;
  return (
    <div className={css.findings}>
      <Part name={t("bottlenecks")} hint={t("bottleneckHint")} wide>
        <Sentences log={log} search={search} title={title} onChange={onChange} most={5} />
      </Part>
      <Lateness log={log} search={search} />
      <Again found={found.data} title={title} />
      <InVain found={found.data} title={title} />
      <Hands found={found.data} />
      <Rhythm found={found.data} title={title} />
      <LookedAt found={found.data} />
    </div>
  );
}

interface PartProps {
  name: string;
  hint?: string;
  wide?: boolean;
  children: ReactNode;
}

export function Part({ name, hint, wide, children }: PartProps) {
  return (
    <section className={`${css.part} ${wide ? css.wide : ""}`} aria-label={name}>
      <h2>{name}</h2>
      {children}
      {hint && <p className={css.hint}>{hint}</p>}
    </section>
  );
}

interface Line {
  key: string;
  name: string;
  text?: string;
  value?: string;
}

/** Lines of a finding, or a word that there are none. */
export function Lines({ lines, none }: { lines: Line[]; none: string }) {
  if (lines.length === 0) return <p className={css.faint}>{none}</p>;
  return (
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={line.key}>
          <span>
            {line.name}
            {line.text && <small>{line.text}</small>}
          </span>
          {line.value && <b>{line.value}</b>}
        </li>
      ))}
    </ul>
  );
}

type Of = { found: MiningFound; title: (name: string) => string };

function Again({ found, title }: Of) {
  const t = useT(findings);
  const again = found.rework.slice(0, 6).map((row) => ({
    key: row.activity,
    name: title(row.activity),
    text: t("reworkRow", {
      repeated: row.repeated.toLocaleString(),
      cases: row.cases.toLocaleString(),
      extra: row.extra.toLocaleString(),
      hours: duration(row.seconds),
    }),
    value: percentText(row.repeated / row.cases),
  }));
  const loops = found.loops.slice(0, 5).map((row) => ({
    key: `${row.there} ${row.back}`,
    name: t(row.there === row.back ? "selfLoop" : "loopRow", {
      there: title(row.there),
      back: title(row.back),
    }),
    text: t("casesOf", { n: row.cases.toLocaleString() }),
    value: t("times", { n: row.count.toLocaleString() }),
  }));
  return (
    <Part name={t("rework")} hint={t("reworkHint")}>
      <Lines lines={again} none={t("none")} />
      {loops.length > 0 && <h3>{t("loops")}</h3>}
      {loops.length > 0 && <Lines lines={loops} none={t("none")} />}
    </Part>
  );
}

function InVain({ found, title }: Of) {
  const t = useT(findings);
  const lines = found.removals
    .filter((row) => row.proposed)
    .map((row) => ({
      key: row.activity,
      name: title(row.activity),
      text: t("removalRow", {
        value: row.strength.value.toFixed(2),
        low: row.strength.low.toFixed(2),
        high: row.strength.high.toFixed(2),
        having: row.having.toLocaleString(),
        lacking: row.lacking.toLocaleString(),
        hours: duration(row.hours * 3600),
      }),
    }));
  return (
    <Part name={t("removals")} hint={t("removalHint")}>
      <Lines lines={lines} none={t("noRemovals")} />
    </Part>
  );
}

function Hands({ found }: { found: MiningFound }) {
  const t = useT(findings);
  const pairs = (of: MiningFound["people"]) =>
    of.pairs.slice(0, 6).map((row) => ({
      key: `${row.from} ${row.to}`,
      name: `${row.from} → ${row.to}`,
      text: `${t("casesOf", { n: row.cases.toLocaleString() })} · ${t("median")} ${duration(row.median_s)}`,
      value: t("times", { n: row.count.toLocaleString() }),
    }));
  return (
    <Part name={t("handovers")}>
      {(["people", "teams"] as const).map((who) => (
        <div key={who}>
          <h3>{t(who === "people" ? "people" : "teamsBetween")}</h3>
          <p className={css.faint}>
            {t("perCase", { n: found[who].per_case.toFixed(1), back: found[who].returned.toLocaleString() })}
          </p>
          <Lines lines={pairs(found[who])} none={t("none")} />
        </div>
      ))}
    </Part>
  );
}

const DAYS = ["day0", "day1", "day2", "day3", "day4", "day5", "day6"] as const;

function Rhythm({ found, title }: Of) {
  const t = useT(findings);
  const { peak } = found;
  const lines = found.batches.slice(0, 5).map((row) => ({
    key: `${row.activity} ${row.who}`,
    name: title(row.activity),
    text: t("batchRow", {
      who: row.who || t("nobody"),
      batches: row.batches,
      events: row.events.toLocaleString(),
      share: percentText(row.share),
    }),
  }));
  return (
    <Part name={t("batches")}>
      <Lines lines={lines} none={t("none")} />
      {peak && (
        <>
          <h3>{t("peak")}</h3>
          <p>
            {t("peakRow", {
              day: t(DAYS[peak.weekday] ?? "day0"),
              hour: peak.hour,
              next: peak.hour + 1,
              times: peak.times.toFixed(1),
            })}
          </p>
        </>
      )}
    </Part>
  );
}
