import { createRoute } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";

const list = createRoute({ getParentRoute: () => frameRoute, path: "/standards", component: () => null });
const version = createRoute({
  getParentRoute: () => frameRoute,
  path: "/standards/$version",
  component: () => null,
});

export const standardsRoutes = [list, version] as const;
