import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { only } from "../../shell/search.ts";
import "./live.ts";

const quality = createRoute({
  getParentRoute: () => frameRoute,
  path: "/quality",
  validateSearch: only("list", "state", "task"),
  component: lazyRouteComponent(() => import("./pages/QualityPage.tsx"), "QualityPage"),
});

export const feedbackRoutes = [quality] as const;
