import { useLingui } from "@lingui/react/macro";
import type { PhaseKind } from "../../api/planning";

export const phaseKinds: PhaseKind[] = [
  "design",
  "test",
  "training",
  "transition",
  "go_live",
  "stabilisation",
  "handover",
];

export function usePhaseWord(): (kind: PhaseKind) => string {
  const { t } = useLingui();
  const words: Record<PhaseKind, string> = {
    design: t`Utformning`,
    test: t`Test`,
    training: t`Utbildning`,
    transition: t`Övergång`,
    go_live: t`Driftstart`,
    stabilisation: t`Stabilisering`,
    handover: t`Överlämning`,
  };
  return (kind) => words[kind];
}
