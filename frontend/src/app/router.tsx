import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { Frame } from "./frame/Frame";
import { NotFound } from "./pages/NotFound";
import * as search from "./search";

const root = createRootRoute({ component: Frame });

const chooser = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("../features/programmes/Chooser"), "Chooser"),
});
const newProgramme = createRoute({
  getParentRoute: () => root,
  path: "/programmes/new",
  component: lazyRouteComponent(
    () => import("../features/programmes/NewProgramme"),
    "NewProgramme",
  ),
});
const signedIn = createRoute({
  getParentRoute: () => root,
  path: "/signin",
  component: lazyRouteComponent(() => import("./pages/SignedIn"), "SignedIn"),
});
const accessibility = createRoute({
  getParentRoute: () => root,
  path: "/accessibility",
  component: lazyRouteComponent(() => import("../features/accessibility/Statement"), "Statement"),
});

const programme = createRoute({
  getParentRoute: () => root,
  path: "/p/$programmeId",
  component: lazyRouteComponent(() => import("./frame/ProgrammeFrame"), "ProgrammeFrame"),
});
const start = createRoute({
  getParentRoute: () => programme,
  path: "/",
  component: lazyRouteComponent(() => import("../features/start/Start"), "Start"),
});
const setup = createRoute({
  getParentRoute: () => programme,
  path: "/setup",
  component: lazyRouteComponent(() => import("../features/programmes/Setup"), "Setup"),
});

const readiness = createRoute({
  getParentRoute: () => programme,
  path: "/readiness",
  validateSearch: search.readinessSearch,
  component: lazyRouteComponent(() => import("../features/readiness/Grid"), "Grid"),
});
const checklist = createRoute({
  getParentRoute: () => programme,
  path: "/readiness/$checklistId",
  validateSearch: search.checklistSearch,
  component: lazyRouteComponent(
    () => import("../features/readiness/ChecklistPage"),
    "ChecklistPage",
  ),
});
const sign = createRoute({
  getParentRoute: () => programme,
  path: "/readiness/$checklistId/sign",
  component: lazyRouteComponent(() => import("../features/readiness/SignOff"), "SignOff"),
});
const deviations = createRoute({
  getParentRoute: () => programme,
  path: "/deviations",
  component: lazyRouteComponent(() => import("../features/readiness/Deviations"), "Deviations"),
});
const gates = createRoute({
  getParentRoute: () => programme,
  path: "/gates",
  component: lazyRouteComponent(() => import("../features/readiness/Gates"), "Gates"),
});

const triage = createRoute({
  getParentRoute: () => programme,
  path: "/incidents",
  validateSearch: search.triageSearch,
  component: lazyRouteComponent(() => import("../features/incidents/Triage"), "Triage"),
});
const logIncident = createRoute({
  getParentRoute: () => programme,
  path: "/incidents/new",
  component: lazyRouteComponent(() => import("../features/incidents/LogIncident"), "LogIncident"),
});
const mine = createRoute({
  getParentRoute: () => programme,
  path: "/incidents/mine",
  component: lazyRouteComponent(() => import("../features/incidents/Mine"), "Mine"),
});
const incident = createRoute({
  getParentRoute: () => programme,
  path: "/incidents/$incidentId",
  component: lazyRouteComponent(() => import("../features/incidents/IncidentPage"), "IncidentPage"),
});

const room = createRoute({
  getParentRoute: () => programme,
  path: "/decisions",
  validateSearch: search.roomSearch,
  component: lazyRouteComponent(() => import("../features/decisions/Room"), "Room"),
});
const propose = createRoute({
  getParentRoute: () => programme,
  path: "/decisions/propose",
  validateSearch: search.proposeSearch,
  component: lazyRouteComponent(() => import("../features/decisions/Propose"), "Propose"),
});
const register = createRoute({
  getParentRoute: () => programme,
  path: "/decisions/register",
  component: lazyRouteComponent(() => import("../features/decisions/Register"), "Register"),
});
const decision = createRoute({
  getParentRoute: () => programme,
  path: "/decisions/$decisionId",
  component: lazyRouteComponent(() => import("../features/decisions/DecisionPage"), "DecisionPage"),
});

const situation = createRoute({
  getParentRoute: () => programme,
  path: "/situation",
  validateSearch: search.situationSearch,
  component: lazyRouteComponent(() => import("../features/situation/Situation"), "Situation"),
});
const reports = createRoute({
  getParentRoute: () => programme,
  path: "/reports",
  component: lazyRouteComponent(() => import("../features/reports/Reports"), "Reports"),
});
const report = createRoute({
  getParentRoute: () => programme,
  path: "/reports/$reportId",
  validateSearch: search.reportSearch,
  component: lazyRouteComponent(() => import("../features/reports/ReportPage"), "ReportPage"),
});
const exercise = createRoute({
  getParentRoute: () => programme,
  path: "/exercise",
  validateSearch: search.exerciseSearch,
  component: lazyRouteComponent(() => import("../features/exercise/Exercise"), "Exercise"),
});

const tree = root.addChildren([
  chooser,
  newProgramme,
  signedIn,
  accessibility,
  programme.addChildren([
    start,
    setup,
    readiness,
    checklist,
    sign,
    deviations,
    gates,
    triage,
    logIncident,
    mine,
    incident,
    room,
    propose,
    register,
    decision,
    situation,
    reports,
    report,
    exercise,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: lazyRouteComponent(() => import("./pages/Broken"), "Broken"),
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
