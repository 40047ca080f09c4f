import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../../shell/root.ts";
import { only } from "../../shell/search.ts";
import "./live.ts";

const people = createRoute({
  getParentRoute: () => frameRoute,
  path: "/team",
  validateSearch: only("q", "team", "role", "dismissed", "person"),
  component: lazyRouteComponent(() => import("./pages/PeoplePage.tsx"), "PeoplePage"),
});

const structure = createRoute({
  getParentRoute: () => frameRoute,
  path: "/team/structure",
  component: lazyRouteComponent(() => import("./pages/StructurePage.tsx"), "StructurePage"),
});

const skills = createRoute({
  getParentRoute: () => frameRoute,
  path: "/team/skills",
  validateSearch: only("team"),
  component: lazyRouteComponent(() => import("./pages/SkillsPage.tsx"), "SkillsPage"),
});

const shifts = createRoute({
  getParentRoute: () => frameRoute,
  path: "/team/shifts",
  validateSearch: only("week"),
  component: lazyRouteComponent(() => import("./pages/ShiftsPage.tsx"), "ShiftsPage"),
});

const presence = createRoute({
  getParentRoute: () => frameRoute,
  path: "/team/presence",
  component: lazyRouteComponent(() => import("./pages/PresencePage.tsx"), "PresencePage"),
});

const reference = createRoute({
  getParentRoute: () => frameRoute,
  path: "/team/reference",
  validateSearch: only("tab"),
  component: lazyRouteComponent(() => import("./pages/ReferencePage.tsx"), "ReferencePage"),
});

export const staffRoutes = [people, structure, skills, shifts, presence, reference] as const;
