import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { validateSearch } from "./conformance/search.ts";
import { validateBoard } from "./filters.ts";
import "./live.ts";
import { validateCompare } from "./mining/comparing.ts";
import { validateProcess } from "./mining/search.ts";
import { validateStatistics } from "./statistics/search.ts";

const board = createRoute({
  getParentRoute: () => frameRoute,
  path: "/board",
  validateSearch: validateBoard,
  component: lazyRouteComponent(() => import("./pages/BoardPage.tsx"), "BoardPage"),
});

const conformance = createRoute({
  getParentRoute: () => frameRoute,
  path: "/board/conformance",
  validateSearch,
  component: lazyRouteComponent(() => import("./conformance/ConformancePage.tsx"), "ConformancePage"),
});

const statistics = createRoute({
  getParentRoute: () => frameRoute,
  path: "/insight/statistics",
  validateSearch: validateStatistics,
  component: lazyRouteComponent(() => import("./statistics/StatisticsPage.tsx"), "StatisticsPage"),
});

const process = createRoute({
  getParentRoute: () => frameRoute,
  path: "/insight/process",
  validateSearch: validateProcess,
  component: lazyRouteComponent(() => import("./mining/ProcessPage.tsx"), "ProcessPage"),
});

const compare = createRoute({
  getParentRoute: () => frameRoute,
  path: "/insight/compare",
  validateSearch: validateCompare,
  component: lazyRouteComponent(() => import("./mining/ComparePage.tsx"), "ComparePage"),
});

export const insightRoutes = [process, compare, board, conformance, statistics] as const;
