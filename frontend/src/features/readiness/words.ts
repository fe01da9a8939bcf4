import { useLingui } from "@lingui/react/macro";

const lookup = (words: Record<string, string>) => (word: string) => words[word] ?? word;

export function useCriticalityWord() {
  const { t } = useLingui();
  return lookup({ blocker: t`Hindrar driftstart`, major: t`Viktig`, minor: t`Mindre viktig` });
}

export function useEvidenceWord() {
  const { t } = useLingui();
  return lookup({
    measurement: t`Visas med mätvärde`,
    file: t`Visas med dokument`,
    link: t`Visas med länk`,
    demonstration: t`Visas på plats`,
  });
}

export function useSignerWord() {
  const { t } = useLingui();
  return lookup({
    site_manager: t`enhetens chef`,
    operations_manager: t`verksamhetschef`,
    chief_medical_officer: t`chefläkare`,
    mas: t`medicinskt ansvarig sjuksköterska`,
    regional_lead: t`regional införandeledare`,
    it_lead: t`it-ansvarig`,
    test_lead: t`testledare`,
    information_security_lead: t`informationssäkerhetsansvarig`,
    hr_lead: t`personalansvarig`,
    communications_lead: t`kommunikationsansvarig`,
    pharmacist: t`farmaceut`,
  });
}

export function useDeviationWord() {
  const { t } = useLingui();
  return lookup({
    requested: t`Begärt`,
    approved: t`Godkänt`,
    denied: t`Nekat`,
    revoked: t`Återkallat`,
    expired: t`Utgånget`,
  });
}
