import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { only } from "../../shell/search.ts";
import "./live.ts";

const agenda = createRoute({
  getParentRoute: () => frameRoute,
  path: "/appointments",
  validateSearch: only("view", "date", "kind", "resource", "state", "id"),
  component: lazyRouteComponent(() => import("./pages/AgendaPage.tsx"), "AgendaPage"),
});

const settings = createRoute({
  getParentRoute: () => frameRoute,
  path: "/appointments/settings",
  component: lazyRouteComponent(() => import("./pages/SettingPage.tsx"), "SettingPage"),
});

export const appointmentsRoutes = [agenda, settings] as const;
