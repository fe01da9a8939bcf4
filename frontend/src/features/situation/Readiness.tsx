import { Trans, useLingui } from "@lingui/react/macro";
import type { Situation, State } from "../../api/contract";
import { areas, useAreaWord } from "../../programme/words";
import { Scroll } from "../../ui/Scroll";
import { Status, useStateWord } from "../../ui/Status";
import { Count } from "./Figures";

const rank = (area: string) => (areas as readonly string[]).indexOf(area);
const states: State[] = ["blocked", "unknown", "at_risk", "in_progress", "ready"];

export function Readiness({ picture, asOf }: { picture: Situation; asOf: string | undefined }) {
  const { t } = useLingui();
  const area = useAreaWord();
  const word = useStateWord();
  if (picture.readiness.length === 0) return null;
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Beredskap per område</Trans>
        </h2>
      </div>
      <Scroll label={t`Beredskap per område`}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Område</Trans>
              </th>
              <th scope="col">
                <Trans>Sämsta hinder</Trans>
              </th>
              {states.map((state) => (
                <th key={state} scope="col" className="r">
                  {word(state)}
                </th>
              ))}
              <th scope="col" className="r">
                <Trans>Punkter som gäller</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {picture.readiness
              .toSorted((a, b) => rank(a.area) - rank(b.area))
              .map((row) => (
                <tr key={row.area}>
                  <th scope="row">{area(row.area)}</th>
                  <td>
                    <Status state={row.state as State | null} />
                  </td>
                  {states.map((state) => (
                    <td key={state} className="r">
                      <Count
                        figure={`readiness.${row.area}.${state}`}
                        value={row.counts[state] ?? 0}
                        asOf={asOf}
                      />
                    </td>
                  ))}
                  <td className="r">{row.total}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
