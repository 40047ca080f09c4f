import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { only } from "../../shell/search.ts";
import "./live.ts";

const duties = createRoute({
  getParentRoute: () => frameRoute,
  path: "/duties",
  validateSearch: only("of", "state", "kind", "team", "duty"),
  component: lazyRouteComponent(() => import("./pages/DutiesPage.tsx"), "DutiesPage"),
});

export const dutiesRoutes = [duties] as const;
