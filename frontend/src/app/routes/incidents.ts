import { createRoute } from "@tanstack/react-router";
import { page } from "../page";
import * as search from "../search";
import { programme } from "./frame";

export const triage = createRoute({
  getParentRoute: () => programme,
  path: "/incidents",
  validateSearch: search.triageSearch,
  component: page("incidents", () => import("../../features/incidents/Triage"), "Triage"),
});
export const logIncident = createRoute({
  getParentRoute: () => programme,
  path: "/incidents/new",
  component: page("incidents", () => import("../../features/incidents/LogIncident"), "LogIncident"),
});
export const mine = createRoute({
  getParentRoute: () => programme,
  path: "/incidents/mine",
  component: page("incidents", () => import("../../features/incidents/Mine"), "Mine"),
});
export const incident = createRoute({
  getParentRoute: () => programme,
  path: "/incidents/$incidentId",
  component: page(
    "incidents",
    () => import("../../features/incidents/IncidentPage"),
    "IncidentPage",
  ),
});
