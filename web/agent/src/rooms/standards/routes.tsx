import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { only } from "../../shell/search.ts";
import "./live.ts";

const list = createRoute({
  getParentRoute: () => frameRoute,
  path: "/standards",
  component: lazyRouteComponent(() => import("./pages/ListPage.tsx"), "ListPage"),
});

const version = createRoute({
  getParentRoute: () => frameRoute,
  path: "/standards/$version",
  validateSearch: only("tab", "node"),
  component: lazyRouteComponent(() => import("./pages/VersionPage.tsx"), "VersionPage"),
});

const design = createRoute({
  getParentRoute: () => frameRoute,
  path: "/standards/$version/design",
  component: lazyRouteComponent(() => import("./designer/DesignPage.tsx"), "DesignPage"),
});

const difference = createRoute({
  getParentRoute: () => frameRoute,
  path: "/standards/difference",
  validateSearch: only("a", "b"),
  component: lazyRouteComponent(() => import("./difference/DifferencePage.tsx"), "DifferencePage"),
});

const manual = createRoute({
  getParentRoute: () => frameRoute,
  path: "/standards/$version/manual",
  component: lazyRouteComponent(() => import("./manual/ManualPage.tsx"), "ManualPage"),
});

const templates = createRoute({
  getParentRoute: () => frameRoute,
  path: "/standards/templates",
  validateSearch: only("form"),
  component: lazyRouteComponent(() => import("./manual/TemplatesPage.tsx"), "TemplatesPage"),
});

export const standardsRoutes = [list, version, design, difference, manual, templates] as const;
