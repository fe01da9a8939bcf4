import { createRoute } from "@tanstack/react-router";
import { page } from "../page";
import * as search from "../search";
import { programme } from "./frame";

export const start = createRoute({
  getParentRoute: () => programme,
  path: "/",
  component: page("start", () => import("../../features/start/Start"), "Start"),
});
export const setup = createRoute({
  getParentRoute: () => programme,
  path: "/setup",
  component: page("programmes", () => import("../../features/programmes/Setup"), "Setup"),
});
export const exercise = createRoute({
  getParentRoute: () => programme,
  path: "/exercise",
  validateSearch: search.exerciseSearch,
  component: page("exercise", () => import("../../features/exercise/Exercise"), "Exercise"),
});

export const plan = createRoute({
  getParentRoute: () => programme,
  path: "/plan",
  component: page("waves", () => import("../../features/waves/Plan"), "Plan"),
});
export const coexistence = createRoute({
  getParentRoute: () => programme,
  path: "/coexistence",
  validateSearch: search.coexistenceSearch,
  component: page(
    "coexistence",
    () => import("../../features/coexistence/Coexistence"),
    "Coexistence",
  ),
});
export const systems = createRoute({
  getParentRoute: () => programme,
  path: "/systems",
  component: page("systems", () => import("../../features/systems/Systems"), "Systems"),
});
export const organisations = createRoute({
  getParentRoute: () => programme,
  path: "/organisations",
  validateSearch: search.organisationsSearch,
  component: page(
    "organisations",
    () => import("../../features/organisations/Organisations"),
    "Organisations",
  ),
});
export const imports = createRoute({
  getParentRoute: () => programme,
  path: "/imports",
  component: page("imports", () => import("../../features/imports/Imports"), "Imports"),
});
export const importPage = createRoute({
  getParentRoute: () => programme,
  path: "/imports/$importId",
  component: page("imports", () => import("../../features/imports/ImportPage"), "ImportPage"),
});
export const bodies = createRoute({
  getParentRoute: () => programme,
  path: "/bodies",
  component: page("bodies", () => import("../../features/bodies/Bodies"), "Bodies"),
});
export const assignments = createRoute({
  getParentRoute: () => programme,
  path: "/assignments",
  component: page(
    "assignments",
    () => import("../../features/assignments/Assignments"),
    "Assignments",
  ),
});
