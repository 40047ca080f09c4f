/** 统计: whether a change is more than chance, where most of it comes from, how teams compare fairly; and who keeps each indicator. */
import type { Indicator } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading, NoRight } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Segmented } from "antd";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { FilterBar } from "../parts/FilterBar.tsx";
import { RowsDrawer } from "../parts/RowsDrawer.tsx";
import { Sections } from "../Sections.tsx";
import { insight } from "../words.ts";
import { Beside } from "./Beside.tsx";
import { Control } from "./Control.tsx";
import { FairComparison } from "./FairComparison.tsx";
import { Indicators } from "./Indicators.tsx";
import { ParetoView } from "./ParetoView.tsx";
import { useIndicators } from "./queries.ts";
import { SigmaView } from "./SigmaView.tsx";
import { behind, type Search, VIEWS, viewOf } from "./search.ts";
import css from "./statistics.module.css";
import { statistics } from "./words.ts";

const route = getRouteApi("/frame/insight/statistics");

export interface ViewProps {
  search: Search;
  indicators: Indicator[];
  onChange: (change: Search) => void;
}

const SHOWN = {
  control: Control,
  pareto: ParetoView,
  sigma: SigmaView,
  funnel: FairComparison,
  compare: Beside,
  indicators: Indicators,
} as const;

export function StatisticsPage() {
  const t = useT(statistics);
  const board = useT(insight);
  const can = useCan();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/insight/statistics" });
  const change = (next: Search) =>
    navigate({ search: { ...search, at: undefined, place: undefined, ...next }, replace: true });
  if (!can("board.read")) return <NoRight right={board("right")} />;
  const view = viewOf(search);
  return (
    <Page title={board("title")} place={t("title")} tabs={<Sections />}>
      <div className={css.views}>
        <Segmented
          value={view}
          options={VIEWS.map((each) => ({ value: each, label: t(each) }))}
          onChange={(next) => change({ view: next })}
        />
      </div>
      {view !== "indicators" && <FilterBar search={search} onChange={change} />}
      <View search={search} onChange={change} />
    </Page>
  );
}

function View({ search, onChange }: Omit<ViewProps, "indicators">) {
  const found = useIndicators();
  if (found.isPending) return <Loading rows={6} height={48} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const Shown = SHOWN[viewOf(search)];
  return (
    <>
      <Shown search={search} indicators={found.data.items} onChange={onChange} />
      <Behind search={search} indicators={found.data.items} onChange={onChange} />
    </>
  );
}

/** The rows behind the point or bar that was picked. */
function Behind({ search, indicators, onChange }: ViewProps) {
  const asked = behind(search);
  const figure = asked && indicators.find((each) => each.code === search.figure);
  const shown = figure && {
    ...figure,
    rows: undefined,
    missing: "",
    readings: figure.readings.map((reading) => ({
      ...reading,
      value: null,
      previous: null,
      low: null,
      high: null,
      noise: null,
    })),
  };
  return <RowsDrawer figure={shown} search={asked ?? search} onClose={() => onChange({})} />;
}
