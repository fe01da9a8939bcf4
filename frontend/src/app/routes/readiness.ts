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
export const deviations = createRoute({
  getParentRoute: () => programme,
  path: "/deviations",
  validateSearch: search.deviationSearch,
  component: page("deviations", () => import("../../features/deviations/Deviations"), "Deviations"),
});
export const items = createRoute({
  getParentRoute: () => programme,
  path: "/items",
  validateSearch: search.itemsSearch,
  component: page("items", () => import("../../features/items/ItemsPage"), "ItemsPage"),
});
export const thresholds = createRoute({
  getParentRoute: () => programme,
  path: "/thresholds",
  component: page("thresholds", () => import("../../features/thresholds/Thresholds"), "Thresholds"),
});
export const gates = createRoute({
  getParentRoute: () => programme,
  path: "/gates",
  validateSearch: search.gatesSearch,
  component: page("gates", () => import("../../features/gates/Gates"), "Gates"),
});
