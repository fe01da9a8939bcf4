import { createRoute } from "@tanstack/react-router";
import { page } from "../page";
import * as search from "../search";
import { programme } from "./frame";

export const readiness = createRoute({
  getParentRoute: () => programme,
  path: "/readiness",
  validateSearch: search.readinessSearch,
  component: page("grid", () => import("../../features/grid/GridPage"), "GridPage"),
});
export const checklist = createRoute({
  getParentRoute: () => programme,
  path: "/readiness/$checklistId",
  validateSearch: search.checklistSearch,
  component: page(
    "readiness",
    () => import("../../features/readiness/ChecklistPage"),
    "ChecklistPage",
  ),
});
export const sign = createRoute({
  getParentRoute: () => programme,
  path: "/readiness/$checklistId/sign",
  component: page("readiness", () => import("../../features/readiness/SignOff"), "SignOff"),
});
export const deviations = createRoute({
  getParentRoute: () => programme,
  path: "/deviations",
  component: page("readiness", () => import("../../features/readiness/Deviations"), "Deviations"),
});
export const gates = createRoute({
  getParentRoute: () => programme,
  path: "/gates",
  validateSearch: search.gatesSearch,
  component: page("gates", () => import("../../features/gates/Gates"), "Gates"),
});
