import { createRootRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { Frame } from "../frame/Frame";

export const root = createRootRoute({ component: Frame });

export const programme = createRoute({
  getParentRoute: () => root,
  path: "/p/$programmeId",
  component: lazyRouteComponent(() => import("../frame/ProgrammeFrame"), "ProgrammeFrame"),
});
