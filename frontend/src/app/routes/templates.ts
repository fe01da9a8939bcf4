import { createRoute } from "@tanstack/react-router";
import { page } from "../page";
import * as search from "../search";
import { programme } from "./frame";

export const templates = createRoute({
  getParentRoute: () => programme,
  path: "/templates",
  validateSearch: search.templatesSearch,
  component: page("templates", () => import("../../features/templates/Templates"), "Templates"),
});
export const draft = createRoute({
  getParentRoute: () => programme,
  path: "/templates/drafts/$draftId",
  component: page("templates", () => import("../../features/templates/DraftPage"), "DraftPage"),
});
export const upgrade = createRoute({
  getParentRoute: () => programme,
  path: "/templates/upgrade",
  validateSearch: search.upgradeSearch,
  component: page("templates", () => import("../../features/templates/UpgradePage"), "UpgradePage"),
});
export const signOff = createRoute({
  getParentRoute: () => programme,
  path: "/sign-off",
  validateSearch: search.signOffSearch,
  component: page("templates", () => import("../../features/templates/SignOffTree"), "SignOffTree"),
});
export const sign = createRoute({
  getParentRoute: () => programme,
  path: "/readiness/$checklistId/sign",
  component: page(
    "templates",
    () => import("../../features/templates/CheckAnswers"),
    "CheckAnswers",
  ),
});
export const print = createRoute({
  getParentRoute: () => programme,
  path: "/readiness/$checklistId/print",
  component: page(
    "templates",
    () => import("../../features/templates/PrintChecklist"),
    "PrintChecklist",
  ),
});
