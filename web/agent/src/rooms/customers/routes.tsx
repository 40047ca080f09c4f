import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { only } from "../../shell/search.ts";
import "./live.ts";

const find = createRoute({
  getParentRoute: () => frameRoute,
  path: "/customers",
  validateSearch: only("q"),
  component: lazyRouteComponent(() => import("./pages/FindPage.tsx"), "FindPage"),
});

const alike = createRoute({
  getParentRoute: () => frameRoute,
  path: "/customers/suggestions",
  component: lazyRouteComponent(() => import("./pages/AlikePage.tsx"), "AlikePage"),
});

const customer = createRoute({
  getParentRoute: () => frameRoute,
  path: "/customers/$id",
  component: lazyRouteComponent(() => import("./pages/CustomerPage.tsx"), "CustomerPage"),
});

export const customersRoutes = [find, alike, customer] as const;
