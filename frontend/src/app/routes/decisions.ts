import { createRoute } from "@tanstack/react-router";
import { page } from "../page";
import * as search from "../search";
import { programme } from "./frame";

export const room = createRoute({
  getParentRoute: () => programme,
  path: "/decisions",
  validateSearch: search.roomSearch,
  component: page("decisions", () => import("../../features/decisions/Room"), "Room"),
});
export const propose = createRoute({
  getParentRoute: () => programme,
  path: "/decisions/propose",
  validateSearch: search.proposeSearch,
  component: page("decisions", () => import("../../features/decisions/Propose"), "Propose"),
});
export const register = createRoute({
  getParentRoute: () => programme,
  path: "/decisions/register",
  component: page("decisions", () => import("../../features/decisions/Register"), "Register"),
});
export const decision = createRoute({
  getParentRoute: () => programme,
  path: "/decisions/$decisionId",
  component: page(
    "decisions",
    () => import("../../features/decisions/DecisionPage"),
    "DecisionPage",
  ),
});
