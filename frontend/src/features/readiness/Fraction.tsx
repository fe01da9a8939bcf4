import { Trans, useLingui } from "@lingui/react/macro";
import type { Item } from "../../api/contract";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";

/** A measured share with its numerator, denominator and what was left out, and the share with them included. */
export function Fraction({ item }: { item: Item }) {
  const { t } = useLingui();
  const { percent, full } = useMoment();
  const { measurement, threshold } = item;
  if (!measurement) {
    return item.evidence === "measurement" ? (
      <p className="muted">
        <Trans>Inget mätvärde finns ännu.</Trans>
      </p>
    ) : null;
  }
  const { numerator, denominator, exclusions, exclusionsReason, source } = measurement;
  const all = denominator + exclusions;
  const share = (value: number) => percent(value, 1);
  const measured = full(measurement.measuredAt);
  const { atLeast, atMost, neverBelow, neverAbove } = threshold ?? {};
  const limits = [
    typeof atLeast === "number" && t`Gränsen är minst ${share(atLeast)}.`,
    typeof atMost === "number" && t`Gränsen är högst ${share(atMost)}.`,
    typeof neverBelow === "number" && t`Aldrig under ${share(neverBelow)}.`,
    typeof neverAbove === "number" && t`Aldrig över ${share(neverAbove)}.`,
  ].filter((limit) => limit !== false);
  return (
    <div className="frac">
      <p className="pct n">{percent(numerator, denominator)}</p>
      <dl className="n">
        <dt>{numerator}</dt>
        <dd>
          {item.measure ? inLanguage(item.measure.numerator) : t`uppfyller kravet`}{" "}
          <Trans>(täljare)</Trans>
        </dd>
        <dt>{denominator}</dt>
        <dd>
          {item.measure ? inLanguage(item.measure.denominator) : t`räknas`} <Trans>(nämnare)</Trans>
        </dd>
        <dt>{exclusions}</dt>
        <dd>
          <Trans>undantagna, räknas inte i nämnaren</Trans>
          {exclusionsReason && <>: {exclusionsReason}</>}
        </dd>
      </dl>
      {exclusions > 0 && (
        <p className="n">
          <b>
            <Trans>
              Om de räknas med: {numerator} av {all}, {percent(numerator, all)}
            </Trans>
          </b>
        </p>
      )}
      <p className="sm muted n">
        {limits.join(" ")}{" "}
        <Trans>
          {source}, mätt {measured}.
        </Trans>
      </p>
    </div>
  );
}
