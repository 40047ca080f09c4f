import { createRoute } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";

const top = createRoute({ getParentRoute: () => frameRoute, path: "/settings", component: () => null });

export const baseRoutes = [top] as const;
