import { createRoute } from "@tanstack/react-router";
import { page } from "../page";
import * as search from "../search";
import { programme } from "./frame";

export const situation = createRoute({
  getParentRoute: () => programme,
  path: "/situation",
  validateSearch: search.situationSearch,
  component: page("situation", () => import("../../features/situation/Situation"), "Situation"),
});
export const reports = createRoute({
  getParentRoute: () => programme,
  path: "/reports",
  component: page("reports", () => import("../../features/reports/Reports"), "Reports"),
});
export const report = createRoute({
  getParentRoute: () => programme,
  path: "/reports/$reportId",
  validateSearch: search.reportSearch,
  component: page("reports", () => import("../../features/reports/ReportPage"), "ReportPage"),
});
