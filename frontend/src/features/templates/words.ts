import { useLingui } from "@lingui/react/macro";

const lookup = (words: Record<string, string>) => (word: string) => words[word] ?? word;

export function useRoleWord() {
  const { t } = useLingui();
  return lookup({
    site_manager: t`enhetens chef`,
    regional_lead: t`regional införandeledare`,
    medical_officer: t`chefläkare`,
    decision_maker: t`beslutsfattare`,
  });
}

export function useAnswerWord() {
  const { t } = useLingui();
  return lookup({
    not_started: t`Ej öppnad`,
    in_progress: t`Pågår`,
    ready: t`Klar`,
    blocked: t`Stopp`,
    not_applicable: t`Gäller inte`,
  });
}

export function useSignOffWord() {
  const { t } = useLingui();
  return lookup({
    open: t`Inte underskriven`,
    signed: t`Underskriven, väntar på godkännande`,
    approved: t({ message: "Godkänd", context: "signature" }),
  });
}

export function useEffectWord() {
  const { t } = useLingui();
  return lookup({
    not_asked_before: t`Ny fråga, ska besvaras`,
    asked_again: t`Svaret gäller inte längre, frågan ställs på nytt`,
    judged_again: t`Svaret prövas mot den nya gränsen`,
    kept: t`Svaret står kvar`,
    not_answered: t`Var inte besvarad`,
    withdrawn: t`Svaret går att läsa men räknas inte`,
  });
}

export function useKindWord() {
  const { t } = useLingui();
  return lookup({
    added: t`Tillkommer`,
    restored: t`Återkommer`,
    removed: t`Utgår`,
    changed: t`Ändras`,
  });
}

export function useSiteKindWord() {
  const { t } = useLingui();
  return lookup({
    region: t`region`,
    administration: t`förvaltning`,
    hospital: t`sjukhus`,
    primary_care: t`primärvård`,
    unit: t`enhet`,
    municipality: t`kommun`,
    private_provider: t`privat vårdgivare`,
  });
}

export function useFieldWord() {
  const { t } = useLingui();
  const known = lookup({
    area: t`Område`,
    "text.sv": t`Svensk text`,
    "text.en": t`Engelsk text`,
    criticality: t`Vikt`,
    offsetDays: t`Dagar till driftstart`,
    evidence: t`Underlag`,
    signer: t`Vem som svarar för den`,
    duringPause: t`Får fortsätta under paus`,
    "appliesTo.siteKinds": t`Enheter som svarar`,
    "appliesTo.municipalOptions": t`Kommunala tillval`,
    "appliesTo.waves": t`Etapper`,
    dependsOn: t`Beror på`,
    source: t`Källa`,
    staleAfterHours: t`Timmar som ett mätvärde gäller`,
    signOff: t`Vilka som skriver under`,
    "name.sv": t`Svenskt namn`,
    "name.en": t`Engelskt namn`,
    "threshold.atLeast": t`Minst`,
    "threshold.neverBelow": t`Aldrig under`,
    "threshold.atMost": t`Högst`,
    "threshold.neverAbove": t`Aldrig över`,
  });
  return (field: string) => known(field);
}
