import { createRoute } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";

const top = createRoute({ getParentRoute: () => frameRoute, path: "/team", component: () => null });

export const staffRoutes = [top] as const;
