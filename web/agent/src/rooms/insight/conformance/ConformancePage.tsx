/** 标准执行: which share of tickets left the standard at which node, and each deviation told in words. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { NoRight } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { FilterBar } from "../parts/FilterBar.tsx";
import { useMovingFigures } from "../queries.ts";
import { Sections } from "../Sections.tsx";
import { insight } from "../words.ts";
import { Deviations } from "./Deviations.tsx";
import { More } from "./More.tsx";
import { Nodes } from "./Nodes.tsx";
import type { Search } from "./search.ts";
import { conformance } from "./words.ts";

const route = getRouteApi("/frame/board/conformance");

export function ConformancePage() {
  const t = useT(conformance);
  const board = useT(insight);
  const can = useCan();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/board/conformance" });
  useMovingFigures();
  const change = (next: Search) => navigate({ search: { ...search, ...next }, replace: true });
  if (!can("board.read")) return <NoRight right={board("right")} />;
  return (
    <Page title={board("title")} place={t("title")} tabs={<Sections />}>
      <FilterBar search={search} onChange={change} />
      <More search={search} onChange={change} />
      <Nodes search={search} onChange={change} />
      <Deviations search={search} onChange={change} />
    </Page>
  );
}
