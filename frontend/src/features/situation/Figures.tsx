import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Band, FigureValue, Situation } from "../../api/contract";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { useBandWord } from "../../ui/Risk";
import { Scroll } from "../../ui/Scroll";
import { useFigureWord } from "./words";

interface Props {
  picture: Situation;
  asOf: string | undefined;
  chosen: string | null;
}

/** Each number beside what it is out of and what is left out of it; the number opens its rows. */
export function Figures({ picture, asOf, chosen }: Props) {
  const { t } = useLingui();
  const word = useFigureWord();
  return (
    <div>
      <Scroll label={t`Nyckeltal`}>
        <table className="tbl score">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Mått</Trans>
              </th>
              <th scope="col" className="r">
                {picture.live ? <Trans>Nu</Trans> : <Trans>Då</Trans>}
              </th>
              <th scope="col">
                <Trans>Vad talet räknar</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {picture.figures.map((figure) => (
              <Row key={figure.key} figure={figure} asOf={asOf} chosen={chosen} word={word} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <Bands picture={picture} asOf={asOf} />
      <Hazards picture={picture} asOf={asOf} />
    </div>
  );
}

interface RowProps {
  figure: FigureValue;
  asOf: string | undefined;
  chosen: string | null;
  word: (key: string) => string;
}
function Row({ figure, asOf, chosen, word }: RowProps) {
  const whole = figure.outOf;
  const missing = figure.leftOut;
  const wholeWord = whole && word(whole.key).toLowerCase();
  const missingWord = missing && word(missing.key).toLowerCase();
  return (
    <tr>
      <th scope="row">{word(figure.key)}</th>
      <td className="r now">
        <Count
          figure={figure.key}
          value={figure.value}
          asOf={asOf}
          current={chosen === figure.key}
        />
      </td>
      <td className="sm muted">
        {whole && (
          <Trans>
            av {whole.value} {wholeWord}
          </Trans>
        )}
        {missing && missing.value > 0 && (
          <>
            .{" "}
            <Trans>
              Räknar inte {missing.value} {missingWord}
            </Trans>
          </>
        )}
      </td>
    </tr>
  );
}

/** Roles that may open the rows behind a number; a ward's reporter sees their own incidents elsewhere. */
const opensRows = [
  "reader",
  "decision_maker",
  "presenter",
  "triage",
  "report_editor",
  "regional_lead",
  "duty_officer",
  "medical_officer",
  "safety_representative",
  "site_manager",
  "implementer",
  "administrator",
  "auditor",
];

interface CountProps {
  figure: string;
  value: number;
  asOf: string | undefined;
  current?: boolean;
}
export function Count({ figure, value, asOf, current }: CountProps) {
  const { t } = useLingui();
  const programme = useProgramme();
  const word = useFigureWord();
  const has = useRoles();
  const name = word(figure);
  if (!has(...opensRows)) return value;
  return (
    <Link
      to="/p/$programmeId/situation"
      params={{ programmeId: programme.id }}
      search={{ asOf, figure }}
      hash="rows"
      resetScroll={false}
      aria-current={current || undefined}
      aria-label={t`${value} ${name}, visa raderna`}
    >
      {value}
    </Link>
  );
}

function Bands({ picture, asOf }: { picture: Situation; asOf: string | undefined }) {
  const words = useBandWord();
  const bands: Band[] = ["critical", "high", "medium", "low"];
  return (
    <section className="small-section">
      <h2>
        <Trans>Öppna händelser per risk</Trans>
      </h2>
      <ul className="bands">
        {bands.map((band) => (
          <li key={band}>
            <span className={`risk risk-${band}`}>{words[band]}</span>{" "}
            <Count figure={`incidents.band.${band}`} value={picture.bands[band] ?? 0} asOf={asOf} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hazards({ picture, asOf }: { picture: Situation; asOf: string | undefined }) {
  const word = useFigureWord();
  const hazards = Object.entries(picture.hazards).toSorted(([, a], [, b]) => b - a);
  if (hazards.length === 0) return null;
  return (
    <section className="small-section">
      <h2>
        <Trans>Öppna händelser per faroklass</Trans>
      </h2>
      <ul className="hazards">
        {hazards.map(([hazard, value]) => (
          <li key={hazard}>
            <span>{word(`incidents.hazard.${hazard}`)}</span>
            <Count figure={`incidents.hazard.${hazard}`} value={value} asOf={asOf} />
          </li>
        ))}
      </ul>
    </section>
  );
}
