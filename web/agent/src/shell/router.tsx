import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { appointmentsRoutes } from "../rooms/appointments/routes.tsx";
import { baseRoutes } from "../rooms/base/routes.tsx";
import { contactsRoutes } from "../rooms/contacts/routes.tsx";
import { customersRoutes } from "../rooms/customers/routes.tsx";
import { dutiesRoutes } from "../rooms/duties/routes.tsx";
import { feedbackRoutes } from "../rooms/feedback/routes.tsx";
import { guestsRoutes } from "../rooms/guests/routes.tsx";
import { incidentsRoutes } from "../rooms/incidents/routes.tsx";
import { insightRoutes } from "../rooms/insight/routes.tsx";
import { staffRoutes } from "../rooms/staff/routes.tsx";
import { standardsRoutes } from "../rooms/standards/routes.tsx";
import { ticketsRoutes } from "../rooms/tickets/routes.tsx";
import { Home } from "./frame/Home.tsx";
import { Crashed, NoPage } from "./frame/Lost.tsx";
import { frameRoute, rootRoute } from "./root.ts";
import { parseSearch, stringifySearch } from "./search.ts";

const linkPages = () => import("./entry/LinkPages.tsx");
const home = createRoute({
  getParentRoute: () => frameRoute,
  path: "/",
  component: Home,
});
const nowhere = createRoute({
  getParentRoute: () => frameRoute,
  path: "$",
  component: NoPage,
});
const forgot = createRoute({
  getParentRoute: () => rootRoute,
  path: "/forgot",
  component: lazyRouteComponent(linkPages, "ForgotPage"),
});
const reset = createRoute({
  getParentRoute: () => rootRoute,
  path: "/password-resets/$token",
  component: lazyRouteComponent(linkPages, "ResetPage"),
});
const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: "/invitations/$token",
  component: lazyRouteComponent(linkPages, "InvitationPage"),
});

const routeTree = rootRoute.addChildren([
  frameRoute.addChildren([
    home,
    ...contactsRoutes,
    ...ticketsRoutes,
    ...dutiesRoutes,
    ...appointmentsRoutes,
    ...incidentsRoutes,
    ...customersRoutes,
    ...feedbackRoutes,
    ...insightRoutes,
    ...staffRoutes,
    ...guestsRoutes,
    ...standardsRoutes,
    ...baseRoutes,
    nowhere,
  ]),
  forgot,
  reset,
  invitation,
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultPreloadDelay: 30,
  defaultErrorComponent: Crashed,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
