import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { validateSearch } from "./conformance/search.ts";
import { validateBoard } from "./filters.ts";
import "./live.ts";
import { validateCompare } from "./mining/comparing.ts";
import { validateProcess } from "./mining/search.ts";
import { validateReports } from "./reports/search.ts";
import { validateStatistics } from "./statistics/search.ts";
import { validateWhatif } from "./whatif/search.ts";

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

const whatif = createRoute({
  getParentRoute: () => frameRoute,
  path: "/insight/whatif",
  validateSearch: validateWhatif,
  component: lazyRouteComponent(() => import("./whatif/WhatifPage.tsx"), "WhatifPage"),
});

const reports = createRoute({
  getParentRoute: () => frameRoute,
  path: "/insight/reports",
  validateSearch: validateReports,
  component: lazyRouteComponent(() => import("./reports/ReportsPage.tsx"), "ReportsPage"),
});

const alarms = createRoute({
  getParentRoute: () => frameRoute,
  path: "/insight/alarms",
  component: lazyRouteComponent(() => import("./alarms/AlarmsPage.tsx"), "AlarmsPage"),
});

export const insightRoutes = [
  reports,
  alarms,
  process,
  compare,
  board,
  conformance,
  statistics,
  whatif,
] as const;
