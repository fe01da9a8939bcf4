import { Trans } from "@lingui/react/macro";
import { Fragment, type Ref, useId } from "react";
import type { Rating } from "../../api/contract";
import { bandOf } from "../../ui/band";
import type { Grade } from "./risk";
import { useConsequenceWords, useProbabilityWords } from "./words";

interface Props {
  value: Grade | null;
  onChange: (grade: Grade) => void;
  standing: Rating | null;
  /** The radio that takes focus when the matrix is gone to. */
  first: Ref<HTMLInputElement>;
}

const levels = [1, 2, 3, 4];

/** Sixteen radios: arrow keys move among them, and each says its consequence, probability and product. */
export function Matrix({ value, onChange, standing, first }: Props) {
  const name = useId();
  const consequences = useConsequenceWords();
  const probabilities = useProbabilityWords();
  return (
    <fieldset className="matrix">
      <legend>
        <Trans>Klinisk risk, konsekvens × sannolikhet</Trans>
      </legend>
      <div className="mgrid">
        {levels.toReversed().map((probability) => (
          <Fragment key={probability}>
            <span aria-hidden="true">
              {probability} {probabilities[probability - 1]}
            </span>
            {levels.map((consequence) => {
              const risk = consequence * probability;
              const checked =
                value?.consequence === consequence && value.probability === probability;
              const stood =
                standing?.consequence === consequence && standing.probability === probability;
              return (
                <label key={consequence} className={`risk-${bandOf(risk)}${stood ? " was" : ""}`}>
                  <input
                    type="radio"
                    name={name}
                    ref={
                      checked || (!value && consequence === 1 && probability === 4)
                        ? first
                        : undefined
                    }
                    checked={checked}
                    onChange={() => onChange({ consequence, probability })}
                    aria-label={`${consequences[consequence - 1]} × ${probabilities[probability - 1]} = ${risk}`}
                  />
                  <span aria-hidden="true">{risk}</span>
                </label>
              );
            })}
          </Fragment>
        ))}
        <span />
        {levels.map((consequence) => (
          <span key={consequence} className="c" aria-hidden="true">
            {consequence} {consequences[consequence - 1]}
          </span>
        ))}
      </div>
    </fieldset>
  );
}
