import { useLingui } from "@lingui/react/macro";
import type { LineItem } from "../../api/critical-line";

const lookup = (words: Record<string, string>) => (word: string) => words[word] ?? word;

export function useWhyWord() {
  const { t } = useLingui();
  return lookup({
    unmet: t`Inte uppfylld`,
    stale: t`Mätvärdet är för gammalt`,
    unknown: t`Ingen har tittat`,
    deviation_requested: t`Avsteg begärt, inte besvarat`,
    deviation_denied: t`Avsteg nekat`,
    deviation_revoked: t`Avsteg återkallat`,
    deviation_expired: t`Avsteget har gått ut`,
    unsigned: t`Checklistan är inte underskriven`,
    no_checklist: t`Checklista saknas`,
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

interface Owned {
  signer?: string | null;
  ownerLine?: string | null;
  ownerProgramme?: string | null;
}

/** Who owns an item: those named for it, or else the function whose answer it is. */
export function useOwner() {
  const signer = useSignerWord();
  return ({ signer: role, ownerLine, ownerProgramme }: Owned) =>
    [ownerLine, ownerProgramme].filter(Boolean).join(", ") || (role ? signer(role) : "");
}

/** How an item's days left are known. */
export function useBasisWord(): (basis: LineItem["basis"]) => string {
  const { t } = useLingui();
  return lookup({
    estimate: t`uppskattat`,
    plan: t`enligt planen`,
    overdue: t`försenad, ingen uppskattning`,
  });
}

/** A share of runs as a person says it: a simulation never says never, nor always. */
export function share(value: number): string {
  if (value < 0.005) return "< 1 %";
  if (value >= 0.995) return "> 99 %";
  return `${Math.round(100 * value)} %`;
}
