import { useLingui } from "@lingui/react/macro";
import type { PatientAffected, Rating } from "../api/contract";

export function useBandWord() {
  const { t } = useLingui();
  return { low: t`Låg`, medium: t`Medel`, high: t`Hög`, critical: t`Kritisk` };
}

/** A rated incident shows its product; one not yet rated shows what the ward answered, dashed. */
export function Risk({ rating, patient }: { rating: Rating | null; patient?: PatientAffected }) {
  const { t } = useLingui();
  const band = useBandWord();
  if (rating) {
    const { risk } = rating;
    const word = band[rating.band];
    return (
      <span className={`risk risk-${rating.band}`}>
        <span aria-hidden="true">{risk}</span>
        <span className="ds-sr-only">{t`Risk ${risk}, ${word}`}</span>
      </span>
    );
  }
  const short = patient === "yes" ? t`Ja` : patient === "no" ? t`Nej` : "?";
  const long =
    patient === "yes"
      ? t`Inte bedömd. Patient påverkas`
      : patient === "no"
        ? t`Inte bedömd. Ingen patient påverkas`
        : t`Inte bedömd. Okänt om patient påverkas`;
  return (
    <span className="kx">
      <span aria-hidden="true">{short}</span>
      <span className="ds-sr-only">{long}</span>
    </span>
  );
}
