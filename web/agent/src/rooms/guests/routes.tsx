import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";

const page = createRoute({
  getParentRoute: () => frameRoute,
  path: "/team/departments",
  component: lazyRouteComponent(() => import("./pages/GuestsPage.tsx"), "GuestsPage"),
});

export const guestsRoutes = [page] as const;
