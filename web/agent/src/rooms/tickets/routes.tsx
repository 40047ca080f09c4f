import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { validateFilters } from "./filters.ts";
import "./live.ts";

const list = createRoute({
  getParentRoute: () => frameRoute,
  path: "/tickets",
  validateSearch: validateFilters,
  component: lazyRouteComponent(() => import("./pages/ListPage.tsx"), "ListPage"),
});

const fresh = createRoute({
  getParentRoute: () => frameRoute,
  path: "/tickets/new",
  component: lazyRouteComponent(() => import("./pages/NewPage.tsx"), "NewPage"),
});

const ticket = createRoute({
  getParentRoute: () => frameRoute,
  path: "/tickets/$number",
  component: lazyRouteComponent(() => import("./pages/TicketPage.tsx"), "TicketPage"),
});

export const ticketsRoutes = [list, fresh, ticket] as const;
