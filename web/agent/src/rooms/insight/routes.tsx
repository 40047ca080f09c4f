import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { validateSearch } from "./conformance/search.ts";
import { validateBoard } from "./filters.ts";
import "./live.ts";

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

export const insightRoutes = [board, conformance] as const;
