import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { only } from "../../shell/search.ts";
import "./live.ts";

const list = createRoute({
  getParentRoute: () => frameRoute,
  path: "/incidents",
  validateSearch: only("state"),
  component: lazyRouteComponent(() => import("./pages/IncidentsPage.tsx"), "IncidentsPage"),
});

const one = createRoute({
  getParentRoute: () => frameRoute,
  path: "/incidents/$id",
  component: lazyRouteComponent(() => import("./pages/IncidentPage.tsx"), "IncidentPage"),
});

export const incidentsRoutes = [list, one] as const;
