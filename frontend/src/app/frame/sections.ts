import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

type Has = (...roles: string[]) => boolean;

/** Follows every incident in their scope, not only their own. */
const watches = (has: Has) =>
  has(
    "triage",
    "presenter",
    "decision_maker",
    "duty_officer",
    "medical_officer",
    "safety_representative",
    "regional_lead",
    "report_editor",
    "reader",
    "auditor",
    "administrator",
  );
const reads = (has: Has) => watches(has) || has("implementer", "site_manager");
const reports = (has: Has) => has("reporter", "triage", "site_manager", "implementer");
const administers = (has: Has) => has("administrator");
const anyone = () => true;

interface Section {
  name: MessageDescriptor;
  pages: readonly {
    name: MessageDescriptor;
    /** Without `/p/$programmeId`. The pages under it belong to it, too. */
    path: string;
    /** To whom it is shown. The services decide what is allowed. */
    who: (has: Has) => boolean;
  }[];
}

/** Where one can go in a programme. A section leads to the first of its pages that the person sees. */
export const sections = [
  { name: msg`Start`, pages: [{ name: msg`Start`, path: "", who: anyone }] },
  {
    name: msg`Beredskap`,
    pages: [
      { name: msg`Alla enheter`, path: "/readiness", who: reads },
      { name: msg`Avstämning`, path: "/gates", who: reads },
      { name: msg`Avsteg`, path: "/deviations", who: reads },
      { name: msg`Punkter`, path: "/items", who: reads },
      { name: msg`Gränsvärden`, path: "/thresholds", who: reads },
      { name: msg`Designbeslut`, path: "/design-decisions", who: reads },
      { name: msg`Test och migrering`, path: "/trials", who: reads },
      { name: msg`Förändringsledning`, path: "/change", who: reads },
      { name: msg`Överlämningar`, path: "/handovers", who: reads },
      { name: msg`Under en paus`, path: "/pause-list", who: reads },
      { name: msg`Underskrifter`, path: "/sign-off", who: reads },
    ],
  },
  {
    name: msg`Händelser`,
    pages: [
      { name: msg`Att ta ställning till`, path: "/incidents", who: watches },
      { name: msg`Mina händelser`, path: "/incidents/mine", who: anyone },
      { name: msg`Logga en händelse`, path: "/incidents/new", who: reports },
    ],
  },
  {
    name: msg({ message: "Beslut", context: "menu" }),
    pages: [
      { name: msg`Beslutsrummet`, path: "/decisions", who: reads },
      { name: msg`Alla beslut`, path: "/decisions/register", who: reads },
    ],
  },
  { name: msg`Lägesbild`, pages: [{ name: msg`Lägesbild`, path: "/situation", who: anyone }] },
  { name: msg`Rapporter`, pages: [{ name: msg`Rapporter`, path: "/reports", who: watches }] },
  {
    name: msg`Programmet`,
    pages: [
      { name: msg`Tidplan`, path: "/plan", who: reads },
      { name: msg`Samexistens`, path: "/coexistence", who: reads },
      { name: msg`System`, path: "/systems", who: reads },
      { name: msg`Organisationer`, path: "/organisations", who: reads },
      { name: msg`Import`, path: "/imports", who: administers },
      { name: msg`Organ och mandat`, path: "/bodies", who: reads },
      { name: msg`Uppdrag och vägval`, path: "/assignments", who: reads },
      { name: msg`Etapper och enheter`, path: "/setup", who: administers },
      { name: msg`Mallar`, path: "/templates", who: administers },
    ],
  },
] as const satisfies Section[];

export type Page = (typeof sections)[number]["pages"][number];

/** The page an address within the programme belongs to: the one with the longest path it begins with. */
export function pageOf(path: string): Page | undefined {
  const begins = (page: Page) =>
    path === page.path || (page.path !== "" && path.startsWith(`${page.path}/`));
  return sections
    .flatMap<Page>(({ pages }) => pages)
    .filter(begins)
    .sort((a, b) => b.path.length - a.path.length)[0];
}
