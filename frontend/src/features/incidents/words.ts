import { useLingui } from "@lingui/react/macro";
import type { Incident, PatientAffected } from "../../api/contract";

export function useStatusWord(): (status: Incident["status"]) => string {
  const { t } = useLingui();
  const words = {
    new: t`Ny`,
    open: t`Pågår`,
    resolved: t`Stängd av staben, väntar på svar`,
    confirmed: t`Bekräftad av rapportören`,
  };
  return (status) => words[status];
}

export function usePatientWord(): (answer: PatientAffected) => string {
  const { t } = useLingui();
  const words = {
    yes: t`Patient påverkas`,
    no: t`Ingen patient påverkas`,
    unknown: t`Okänt om patient påverkas`,
  };
  return (answer) => words[answer];
}

/** What happened to an incident, by the ledger's action. */
export function useActionWord(): (action: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    logged: t`Loggad`,
    triaged: t`Bedömd`,
    resolved: t`Stängd med lösning`,
    confirmed: t`Bekräftad av rapportören`,
    reopened: t`Återöppnad`,
  };
  return (action) => words[action] ?? action;
}

export function useConsequenceWords(): string[] {
  const { t } = useLingui();
  return [t`Mindre`, t`Måttlig`, t`Betydande`, t`Katastrofal`];
}

export function useProbabilityWords(): string[] {
  const { t } = useLingui();
  return [t`Mycket liten`, t`Liten`, t`Stor`, t`Mycket stor`];
}
