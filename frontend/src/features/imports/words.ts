import { useLingui } from "@lingui/react/macro";
import type { Import, Outcome } from "../../api/imports";
import type { OrganisationKind } from "../../api/organisations";

export const fields = [
  "hsaId",
  "name",
  "kind",
  "parent",
  "path",
  "reference",
  "municipalityCode",
  "organisationNumber",
  "options",
  "optionsFrom",
  "optionsTo",
  "validFrom",
  "validTo",
  "active",
] as const;
export type FieldName = (typeof fields)[number];

export const kinds: OrganisationKind[] = [
  "administration",
  "hospital",
  "primary_care",
  "unit",
  "municipality",
  "private_provider",
];

export function useFieldWord(): (field: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    hsaId: t`HSA-id`,
    name: t`Namn`,
    kind: t`Slag`,
    parent: t`HSA-id för den ovanför`,
    path: t`Sökväg i katalogen (dn)`,
    reference: t`Postens egen referens (FHIR)`,
    municipalityCode: t`Kommunkod`,
    organisationNumber: t`Organisationsnummer`,
    options: t`Kommunens tillval`,
    optionsFrom: t`Tillval från och med`,
    optionsTo: t`Tillval till och med`,
    validFrom: t`Gäller från och med`,
    validTo: t`Gäller till och med`,
    active: t`Aktiv`,
    above: t`Ligger under`,
    municipality_code: t`Kommunkod`,
    organisation_number: t`Organisationsnummer`,
    chosen: t`Kommunens tillval`,
    valid_from: t`Gäller från och med`,
    valid_to: t`Gäller till och med`,
  };
  return (field) => words[field] ?? field;
}

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

export function useStatusWord(): (status: Import["status"]) => string {
  const { t } = useLingui();
  const words: Record<Import["status"], string> = {
    received: t`Läses`,
    unreadable: t`Går inte att läsa`,
    read: t`Läst, kolumner att välja`,
    previewing: t`Granskas`,
    previewed: t`Granskad, inte genomförd`,
    committing: t`Genomförs`,
    committed: t`Genomförd`,
    stopped: t`Stannade`,
    withdrawn: t`Avbruten`,
  };
  return (status) => words[status];
}

export function useOutcomeWord(): (outcome: Outcome) => string {
  const { t } = useLingui();
  const words: Record<Outcome, string> = {
    create: t`Läggs till`,
    update: t`Ändras`,
    unchanged: t`Redan så`,
    reject: t`Tas inte in`,
  };
  return (outcome) => words[outcome];
}

export function useClassWord(): (valueClass: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    empty: t`tom cell`,
    text: t`text`,
    number: t`tal`,
    boolean: t`ja eller nej`,
  };
  return (valueClass) => words[valueClass] ?? valueClass;
}
