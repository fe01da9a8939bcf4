import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DecisionType, Situation, WaveState } from "../../api/contract";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { useDecisionWord, useWaveStateWord } from "../../programme/words";

type Wave = Situation["waves"][number];

/** What is known of when a wave will be ready is a forecast, and says so; or it is unknown. */
function ForecastOf({ wave }: { wave: Wave }) {
  const programme = useProgramme();
  const now = useNow(60_000);
  const { short, day } = useMoment();
  const { forecast } = wave;
  const kept = forecast && short(forecast.keptAt, now);
  const share =
    forecast?.probability == null
      ? null
      : forecast.probability < 0.005
        ? "< 1 %"
        : forecast.probability >= 0.995
          ? "> 99 %"
          : `${Math.round(100 * forecast.probability)} %`;
  const [half, most] = [
    forecast?.p50At ? day(forecast.p50At) : null,
    forecast?.p90At ? day(forecast.p90At) : null,
  ];
  return (
    <p className="sm">
      <Link
        to="/p/$programmeId/gates"
        params={{ programmeId: programme.id }}
        search={{ wave: wave.id }}
      >
        <Trans>Prognos</Trans>
      </Link>{" "}
      {!forecast ? (
        <Trans>okänd: ingen är sparad.</Trans>
      ) : forecast.kind === "ready" ? (
        <Trans>{kept}: ingen punkt återstod.</Trans>
      ) : half === null || most === null ? (
        <Trans>{kept}: okänd, ingen sannolikhet kunde anges.</Trans>
      ) : (
        <>
          {share === null ? (
            <Trans>{kept}: inget datum att bli redo till.</Trans>
          ) : (
            <Trans>
              {kept}: {share} sannolikt redo i tid.
            </Trans>
          )}{" "}
          <Trans>
            50 % {half}, 90 % {most}.
          </Trans>
        </>
      )}
    </p>
  );
}

/** Where each wave stands, which criteria hold, and what has been decided. */
export function Standing({ picture }: { picture: Situation }) {
  const programme = useProgramme();
  const now = useNow(60_000);
  const { short } = useMoment();
  const stateWord = useWaveStateWord();
  const decisionWord = useDecisionWord();
  return (
    <>
      <section>
        <h2>
          <Trans>Etapper</Trans>
        </h2>
        <ul className="lines">
          {picture.waves.map((wave) => (
            <li key={wave.id}>
              <b>{wave.name}</b>: {stateWord(wave.state as WaveState["state"])}{" "}
              {wave.since && <span className="n muted">{short(wave.since, now)}</span>}
              {!wave.since && <ForecastOf wave={wave} />}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          <Trans>Uppfyllda pauskriterier</Trans>
        </h2>
        {picture.breaches.length === 0 && (
          <p className="muted">
            <Trans>Inget kriterium är uppfyllt.</Trans>
          </p>
        )}
        <ul className="lines">
          {picture.breaches.map((breach) => (
            <li key={breach.id}>
              <span className="n">{short(breach.openedAt, now)}</span> {inLanguage(breach.text)}{" "}
              <b>
                {breach.status === "open" ? (
                  <Trans>Väntar på svar.</Trans>
                ) : (
                  <Trans>Besvarat.</Trans>
                )}
              </b>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          <Trans>Beslut</Trans>
        </h2>
        {picture.decisions.length === 0 && (
          <p className="muted">
            <Trans>Inget beslut är fattat.</Trans>
          </p>
        )}
        <ul className="lines">
          {picture.decisions.map((decision) => (
            <li key={decision.id}>
              <Link
                to="/p/$programmeId/decisions/$decisionId"
                params={{ programmeId: programme.id, decisionId: decision.id }}
              >
                {decisionWord(decision.kind as DecisionType)}
              </Link>{" "}
              <span className="n muted">{short(decision.decidedAt, now)}</span>.{" "}
              {decision.decidedBy}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
