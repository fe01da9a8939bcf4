import { createRoute } from "@tanstack/react-router";
import { page } from "../page";
import * as search from "../search";
import { programme } from "./frame";

export const designDecisions = createRoute({
  getParentRoute: () => programme,
  path: "/design-decisions",
  validateSearch: search.designDecisionsSearch,
  component: page(
    "designDecisions",
    () => import("../../features/designDecisions/DesignDecisions"),
    "DesignDecisions",
  ),
});
export const designDecision = createRoute({
  getParentRoute: () => programme,
  path: "/design-decisions/$decisionId",
  component: page(
    "designDecisions",
    () => import("../../features/designDecisions/DesignDecisionPage"),
    "DesignDecisionPage",
  ),
});
export const trials = createRoute({
  getParentRoute: () => programme,
  path: "/trials",
  validateSearch: search.trialsSearch,
  component: page("trials", () => import("../../features/trials/Trials"), "Trials"),
});
export const scenario = createRoute({
  getParentRoute: () => programme,
  path: "/trials/$scenarioId",
  component: page("trials", () => import("../../features/trials/ScenarioPage"), "ScenarioPage"),
});
export const change = createRoute({
  getParentRoute: () => programme,
  path: "/change",
  validateSearch: search.changeSearch,
  component: page("change", () => import("../../features/change/Change"), "Change"),
});
export const handovers = createRoute({
  getParentRoute: () => programme,
  path: "/handovers",
  component: page("change", () => import("../../features/change/Handovers"), "Handovers"),
});
export const handover = createRoute({
  getParentRoute: () => programme,
  path: "/handovers/$handoverId",
  component: page("change", () => import("../../features/change/HandoverPage"), "HandoverPage"),
});
export const pauseList = createRoute({
  getParentRoute: () => programme,
  path: "/pause-list",
  validateSearch: search.pauseSearch,
  component: page("pause", () => import("../../features/pause/PauseList"), "PauseList"),
});
