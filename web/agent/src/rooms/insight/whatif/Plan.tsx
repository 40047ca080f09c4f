/** What will come by half-hours, how many people that takes, and shifts that give them. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { useMode } from "@shouwen/kit/ui/theme.ts";
import { palettes } from "@shouwen/kit/ui/tokens.ts";
import { InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { lazy, Suspense, useMemo, useState } from "react";
import { useReference } from "../../../shell/reference.ts";
import { useCan } from "../../../shell/session.ts";
import { Draft } from "./Draft.tsx";
import { needOption } from "./draw.ts";
import { HalfHours } from "./HalfHours.tsx";
import { useStaffing, type Wish } from "./queries.ts";
import type { Search } from "./search.ts";
import css from "./whatif.module.css";
import { whatif } from "./words.ts";

const canvas = () => import("../statistics/Canvas.tsx");
const Canvas = lazy(() => canvas().then((found) => ({ default: found.Canvas })));
void canvas().catch(() => undefined); // on its way while the numbers are asked for
const USUAL = {
  tickets: { within: 1800, handling: 900, level: 0.9 },
  talks: { within: 20, handling: 300, level: 0.8 },
};
const OPEN = { days: 7, patience: null, occupancy: 0.85, shrinkage: 0.3, at_once: 1 };

export function Plan({ search, onChange }: { search: Search; onChange: (next: Search) => void }) {
  const can = useCan();
  const what = search.what === "talks" ? "talks" : "tickets";
  const [given, setGiven] = useState<Partial<Wish>>({});
  const wish: Wish = { ...OPEN, ...USUAL[what], ...given, what, team: search.team };
  return (
    <div className={css.plan}>
      <Wishes
        wish={wish}
        onWhat={(next) => {
          setGiven({});
          onChange({ what: next });
        }}
        onTeam={(team) => onChange({ team: team || undefined })}
        onChange={(next) => setGiven({ ...given, ...next })}
      />
      <Need wish={wish} />
      {can("staff.manage") && <Draft wish={wish} />}
    </div>
  );
}

interface WishesProps {
  wish: Wish;
  onWhat: (what: "tickets" | "talks") => void;
  onTeam: (team: string) => void;
  onChange: (wish: Partial<Wish>) => void;
}

function Wishes({ wish, onWhat, onTeam, onChange }: WishesProps) {
  const t = useT(whatif);
  const teams = useReference("teams");
  const number = (
    name: "days" | "level" | "within" | "handling" | "shrinkage" | "occupancy",
    min: number,
    max: number,
    share = false,
  ) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: InputNumber renders the input inside
    <label className={css.number}>
      <span>{t(name === "days" ? "ahead" : name)}</span>
      <InputNumber
        value={share ? Math.round((wish[name] ?? 0) * 100) : wish[name]}
        min={min}
        max={max}
        suffix={share ? "%" : undefined}
        changeOnBlur
        onChange={(value) => value !== null && onChange({ [name]: share ? value / 100 : value })}
      />
    </label>
  );
  return (
    <div className={css.wishes}>
      <Select
        aria-label={t("what")}
        value={wish.what}
        options={(["tickets", "talks"] as const).map((each) => ({ value: each, label: t(each) }))}
        onChange={onWhat}
      />
      <Select
        aria-label={t("agentsOf")}
        value={wish.team ?? ""}
        options={[
          { value: "", label: t("everyTeam") },
          ...teams.map((team) => ({ value: team.code, label: team.name })),
        ]}
        style={{ minWidth: 140 }}
        onChange={onTeam}
      />
      {number("days", 1, 28)}
      {number("level", 5, 99, true)}
      {number("within", 1, 86_400)}
      {number("handling", 5, 28_800)}
      {number("shrinkage", 0, 90, true)}
      {number("occupancy", 10, 100, true)}
    </div>
  );
}

function Need({ wish }: { wish: Wish }) {
  const t = useT(whatif);
  const lang = useLanguage();
  const palette = palettes[useMode()];
  const found = useStaffing(wish);
  const option = useMemo(
    () => found.data && needOption(found.data.points, palette, lang),
    [found.data, palette, lang],
  );
  if (found.isError) return <Failed error={found.error} retry={() => found.refetch()} />;
  if (!found.data || !option) return <Loading rows={8} height={40} />;
  const { points, backtest, method, hours, crew } = found.data;
  const sum = (of: (point: (typeof points)[number]) => number) =>
    Math.round(points.reduce((before, point) => before + of(point), 0)).toLocaleString(lang);
  const top = points.reduce((a, b) => (b.people > a.people ? b : a), points[0] ?? { at: "", people: 0 });
  const share = (value: number | undefined) => (value === undefined ? "—" : `${(value * 100).toFixed(1)}%`);
  const spread = Math.sqrt(points.reduce((before, p) => before + ((p.high - p.low) / 2) ** 2, 0));
  const total = points.reduce((before, point) => before + point.value, 0);
  const sentence = t("forecastSays", {
    days: wish.days ?? 7,
    what: t(wish.what === "talks" ? "ofTalks" : "ofTickets"),
    total: sum((point) => point.value),
    low: Math.max(0, Math.round(total - spread)).toLocaleString(lang),
    high: Math.round(total + spread).toLocaleString(lang),
    at: top.at ? dayjs(top.at).format("MM-DD HH:mm") : "—",
    people: top.people,
    hours: Math.round(hours),
    crew,
  });
  return (
    <section className={css.part} aria-label={t("plan")}>
      <p className={css.sentence}>{sentence}</p>
      <Suspense fallback={<Loading rows={6} height={40} />}>
        <Canvas option={option} label={sentence} className={css.chart} />
      </Suspense>
      <p className={css.faint}>
        {backtest
          ? t("forecastHow", {
              method: t(`method.${method as "regression"}`),
              n: backtest.origins,
              wape: share(backtest.scores[method]?.wape_day),
              four: share(backtest.scores.four_weeks?.wape_day),
              inside: share(backtest.inside),
            })
          : t("noTest")}
      </p>
      <HalfHours points={points} />
    </section>
  );
}
