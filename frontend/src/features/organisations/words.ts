import { useLingui } from "@lingui/react/macro";
import type { Organisation, OrganisationKind } from "../../api/organisations";

export const kinds: OrganisationKind[] = [
  "administration",
  "hospital",
  "primary_care",
  "unit",
  "municipality",
  "private_provider",
];

export function useKindWord(): (kind: OrganisationKind) => string {
  const { t } = useLingui();
  const words: Record<OrganisationKind, string> = {
    region: t`Region`,
    administration: t`Förvaltning`,
    hospital: t`Sjukhus`,
    primary_care: t`Primärvård`,
    unit: t({ message: "Enhet", context: "slag" }),
    municipality: t`Kommun`,
    private_provider: t`Privat vårdgivare`,
  };
  return (kind) => words[kind];
}

export function useStatusWord(): (status: Organisation["status"]) => string {
  const { t } = useLingui();
  const words: Record<Organisation["status"], string> = {
    planned: t`Börjar senare`,
    in_force: t`Gäller`,
    closed: t`Avslutad`,
  };
  return (status) => words[status];
}
