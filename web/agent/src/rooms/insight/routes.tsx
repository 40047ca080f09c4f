import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { validateBoard } from "./filters.ts";
import "./live.ts";

const board = createRoute({
  getParentRoute: () => frameRoute,
  path: "/board",
  validateSearch: validateBoard,
  component: lazyRouteComponent(() => import("./pages/BoardPage.tsx"), "BoardPage"),
});

export const insightRoutes = [board] as const;
