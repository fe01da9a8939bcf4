import { Trans } from "@lingui/react/macro";
import type { Alternative } from "../../api/contract";
import { letter } from "./letter";

/** Side by side: obstacles with a minus, possibilities with a plus, patient safety last. */
export function Alternatives({ alternatives }: { alternatives: Alternative[] }) {
  return (
    <ul className="alts">
      {alternatives.map((alternative, index) => (
        <li key={alternative.title} className="alt">
          <h3>
            <small>
              {letter(index)}
              {alternative.recommended && (
                <span className="tag" data-kind="ink">
                  <Trans>Föredragandens förslag</Trans>
                </span>
              )}
            </small>
            {alternative.title}
          </h3>
          <div>
            <h4>
              <Trans>Hinder</Trans>
            </h4>
            <ul className="obstacles">
              {alternative.obstacles.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
          <div>
            <h4>
              <Trans>Möjligheter</Trans>
            </h4>
            <ul className="possibilities">
              {alternative.possibilities.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
          <p className="saf">
            <b>
              <Trans>Patientsäkerhet:</Trans>
            </b>{" "}
            {alternative.patientSafety}
          </p>
        </li>
      ))}
    </ul>
  );
}
