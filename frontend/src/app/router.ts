import { createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { NotFound } from "./pages/NotFound";
import * as decisions from "./routes/decisions";
import { programme, root } from "./routes/frame";
import * as incidents from "./routes/incidents";
import * as outside from "./routes/outside";
import * as picture from "./routes/picture";
import * as withinProgramme from "./routes/programme";
import * as readiness from "./routes/readiness";
import * as registers from "./routes/registers";
import * as templates from "./routes/templates";

/** Every route a group of routes exports is in the tree. */
const tree = root.addChildren({
  ...outside,
  programme: programme.addChildren({
    ...withinProgramme,
    ...readiness,
    ...registers,
    ...incidents,
    ...decisions,
    ...picture,
    ...templates,
  }),
});

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
