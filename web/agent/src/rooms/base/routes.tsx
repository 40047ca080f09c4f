import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { only } from "../../shell/search.ts";

const company = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings",
  component: lazyRouteComponent(() => import("./pages/SettingsPage.tsx"), "SettingsPage"),
});

const mail = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings/mail",
  component: lazyRouteComponent(() => import("./pages/MailPage.tsx"), "MailPage"),
});

const webhooks = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings/webhooks",
  component: lazyRouteComponent(() => import("./pages/WebhooksPage.tsx"), "WebhooksPage"),
});

const robots = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings/robots",
  component: lazyRouteComponent(() => import("./pages/RobotsPage.tsx"), "RobotsPage"),
});

const macros = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings/macros",
  component: lazyRouteComponent(() => import("./pages/MacrosPage.tsx"), "MacrosPage"),
});

const chat = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings/chat",
  validateSearch: only("site"),
  component: lazyRouteComponent(() => import("./pages/ChatPage.tsx"), "ChatPage"),
});

const routing = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings/routing",
  component: lazyRouteComponent(() => import("./pages/RoutingPage.tsx"), "RoutingPage"),
});

const log = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings/log",
  validateSearch: only("actor", "kind", "subject", "since", "until"),
  component: lazyRouteComponent(() => import("./pages/LogPage.tsx"), "LogPage"),
});

const tokens = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings/tokens",
  component: lazyRouteComponent(() => import("./pages/TokensPage.tsx"), "TokensPage"),
});

export const baseRoutes = [company, mail, webhooks, robots, macros, chat, routing, log, tokens] as const;
