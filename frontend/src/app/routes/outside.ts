import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../page";
import { root } from "./frame";

export const chooser = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: page("programmes", () => import("../../features/programmes/Chooser"), "Chooser"),
});
export const newProgramme = createRoute({
  getParentRoute: () => root,
  path: "/programmes/new",
  component: page(
    "programmes",
    () => import("../../features/programmes/NewProgramme"),
    "NewProgramme",
  ),
});
export const signedIn = createRoute({
  getParentRoute: () => root,
  path: "/signin",
  component: lazyRouteComponent(() => import(".././pages/SignedIn"), "SignedIn"),
});
export const accessibility = createRoute({
  getParentRoute: () => root,
  path: "/accessibility",
  component: page(
    "accessibility",
    () => import("../../features/accessibility/Statement"),
    "Statement",
  ),
});
