import { useLingui } from "@lingui/react/macro";
import type { Rehearsal, RoundTrip, ScenarioRun } from "../../api/registers";

export function useTrialWords() {
  const { t } = useLingui();
  const outcomes: Record<ScenarioRun["outcome"], string> = {
    passed: t({ message: "Godkänd", context: "trial" }),
    failed: t`Underkänd`,
  };
  const steps: Record<ScenarioRun["results"][number]["outcome"], string> = {
    passed: t`Gick`,
    failed: t`Gick inte`,
    not_run: t`Inte körd`,
  };
  const types: Record<RoundTrip["messageType"], string> = {
    lab: t`Lab`,
    prescription: t`Recept`,
    referral: t`Remiss`,
    radiology: t`Röntgen`,
    admission: t`Inskrivning`,
    municipal_message: t`Kommunmeddelande`,
  };
  const rehearsals: Record<Rehearsal["kind"], string> = {
    dress: t`Generalrepetition`,
    rollback: t`Återgång`,
    migration: t`Full migrering`,
  };
  const severities: Record<Rehearsal["findings"][number]["severity"], string> = {
    blocker: t`Stoppar`,
    major: t`Allvarlig`,
    minor: t`Mindre`,
  };
  const causes: Record<"rejected" | "not_loaded" | "extra", string> = {
    rejected: t`Avvisad av inläsningen`,
    not_loaded: t`Inte inläst`,
    extra: t`Finns bara i målet`,
  };
  const figures: Record<string, string> = {
    "tst-e2e": t`Patientscenarier godkända`,
    "tst-integrations": t`Meddelandetyper fram och tillbaka`,
    "mig-reconciled": t`Poster som stämmer eller är förklarade`,
    "tst-rollback": t`Steg i tid vid senaste återgång`,
    "mig-full-runs": t`Fulla migreringar inom tidsfönstret`,
  };
  return {
    outcomes,
    steps,
    types,
    rehearsals,
    severities,
    causes,
    figure: (code: string) => figures[code] ?? t`Steg i scenarier för ${code}`,
  };
}

/** The options of a choice, from its words. */
export const optionsOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Which site a part of the page is about, all when none, and whether the person may add to it. */
export interface Where {
  site?: string;
  writes: boolean;
}
