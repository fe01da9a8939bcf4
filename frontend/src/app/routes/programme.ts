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
