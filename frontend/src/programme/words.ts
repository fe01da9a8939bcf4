import { useLingui } from "@lingui/react/macro";
import type { DecisionType, WaveState } from "../api/contract";

export function useWaveStateWord(): (state: WaveState["state"]) => string {
  const { t } = useLingui();
  const words: Record<WaveState["state"], string> = {
    planned: t`Planerad`,
    decided: t`Beslutad`,
    live: t`I drift`,
    paused: t`Pausad`,
    stopped: t`Stoppad`,
  };
  return (state) => words[state];
}

export function useDecisionWord(): (kind: DecisionType) => string {
  const { t } = useLingui();
  const words: Record<DecisionType, string> = {
    go: t`Starta`,
    conditional_go: t`Starta med villkor`,
    continue: t`Fortsätta`,
    pause: t`Pausa`,
    resume: t`Återuppta`,
    stop: t`Stoppa`,
  };
  return (kind) => words[kind];
}

export const areas = [
  "it_support",
  "working_methods",
  "standardisation",
  "clinical_anchoring",
  "patients_as_partners",
  "testing",
  "schedule_and_method",
  "technical_preparation",
  "information_security",
  "data_migration",
  "training",
  "transition_period",
  "patient_scenarios",
] as const;

/** The 13 preparation areas, and a short form for a narrow column. */
export function useAreaWord(): (area: string, short?: boolean) => string {
  const { t } = useLingui();
  const words: Record<string, [string, string]> = {
    it_support: [t`Vårdens nya it-stöd`, t`It-stöd`],
    working_methods: [t`Nya och förändrade arbetssätt`, t`Arbetssätt`],
    standardisation: [t`Standardisering och gemensamma processer`, t`Standard`],
    clinical_anchoring: [t`Klinisk förankring`, t`Förankring`],
    patients_as_partners: [t`Patienter som medskapare`, t`Patienter`],
    testing: [t`Test inför driftsättning`, t`Test`],
    schedule_and_method: [t`Tidplan och metod för införande`, t`Tidplan`],
    technical_preparation: [t`Tekniska förberedelser`, t`Teknik`],
    information_security: [t`Informationssäkerhet`, t`Säkerhet`],
    data_migration: [t`Migrering av data`, t`Migrering`],
    training: [t`Utbildning`, t`Utbildning`],
    transition_period: [t`Övergångsperiod inför driftstart`, t`Övergång`],
    patient_scenarios: [t`Patientscenarioarbetet`, t`Scenarier`],
  };
  return (area, short) => words[area]?.[short ? 1 : 0] ?? area;
}

export const hazardClasses = [
  "medication",
  "patient_identity",
  "lost_or_altered_text",
  "results_and_orders",
  "referral",
  "admission_discharge_transfer",
  "login_and_access",
  "performance",
  "printing_and_labels",
  "integration",
  "scheduling",
  "documentation",
  "training_gap",
  "staffing",
  "information_security",
  "other",
] as const;

export function useHazardWord(): (hazard: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    medication: t`Läkemedel`,
    patient_identity: t`Patientens identitet`,
    lost_or_altered_text: t`Text som försvinner eller ändras`,
    results_and_orders: t`Svar och beställningar`,
    referral: t`Remiss`,
    admission_discharge_transfer: t`Inskrivning, utskrivning, flytt`,
    login_and_access: t`Inloggning och behörighet`,
    performance: t`Långsamt system`,
    printing_and_labels: t`Utskrift och etiketter`,
    integration: t`Koppling till annat system`,
    scheduling: t`Bokning och tidbok`,
    documentation: t`Dokumentation`,
    training_gap: t`Utbildning som saknas`,
    staffing: t`Bemanning`,
    information_security: t`Informationssäkerhet`,
    other: t`Annat`,
  };
  return (hazard) => words[hazard] ?? hazard;
}
