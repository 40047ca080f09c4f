import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { only } from "../../shell/search.ts";
import "./live.ts";

const desk = createRoute({
  getParentRoute: () => frameRoute,
  path: "/desk",
  validateSearch: only("view", "open"),
  component: lazyRouteComponent(() => import("./pages/DeskPage.tsx"), "DeskPage"),
});

const floor = createRoute({
  getParentRoute: () => frameRoute,
  path: "/floor",
  component: lazyRouteComponent(() => import("./pages/FloorPage.tsx"), "FloorPage"),
});

export const contactsRoutes = [desk, floor] as const;
