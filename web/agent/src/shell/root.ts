/** The two routes that rooms hang their pages on: with the frame, and without. */
import { createRootRoute, createRoute } from "@tanstack/react-router";
import { Frame } from "./frame/Frame.tsx";
import { Crashed, NoPage } from "./frame/Lost.tsx";

export const rootRoute = createRootRoute({ notFoundComponent: NoPage, errorComponent: Crashed });

export const frameRoute = createRoute({ getParentRoute: () => rootRoute, id: "frame", component: Frame });
