import { createRoute } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";

const top = createRoute({ getParentRoute: () => frameRoute, path: "/board", component: () => null });

export const insightRoutes = [top] as const;
