import { Trans } from "@lingui/react/macro";
import type { Wave, WaveState } from "../../api/contract";
import { inLanguage } from "../../i18n/localised";
import { span } from "../../i18n/moment";
import { useMoment } from "../../i18n/useMoment";
import { useNow } from "../../programme/context";
import { useWaveStateWord } from "../../programme/words";

interface Props {
  wave: Wave | null;
  state: WaveState | null;
  sites: number | null;
}

/** Time left to go-live on the programme's clock, always with the clock time; without a date, none is made up. */
export function Countdown({ wave, state, sites }: Props) {
  const now = useNow();
  const { full } = useMoment();
  const word = useWaveStateWord();
  if (!wave) return <div />;
  const goLive = wave.actualAt ?? wave.plannedAt;
  const { name, plannedText } = wave;
  if (!goLive) {
    return (
      <div>
        <p className="label">
          <Trans>Driftstart, {name}</Trans>
        </p>
        <p className="count">
          <b className="undated">
            <Trans>Inget datum</Trans>
          </b>
        </p>
        {plannedText && <p className="when">{plannedText}</p>}
        <p className="measure muted">{inLanguage(wave.note)}</p>
      </div>
    );
  }
  const { past, days, hours, minutes } = span(goLive, now);
  const moment = full(goLive);
  return (
    <div>
      <p className="label">
        {past ? (
          wave.actualAt ? (
            <Trans>Sedan driftstart, {name}</Trans>
          ) : (
            <Trans>Sedan planerad driftstart, {name}</Trans>
          )
        ) : (
          <Trans>Till driftstart, {name}</Trans>
        )}
      </p>
      <p className="count" role="timer">
        {days > 0 ? (
          <>
            <b>
              <Trans>{days} dygn</Trans>
            </b>
            <span>
              <Trans>
                {hours} tim {minutes} min
              </Trans>
            </span>
          </>
        ) : (
          <>
            <b>
              <Trans>{hours} tim</Trans>
            </b>
            <span>
              <Trans>{minutes} min</Trans>
            </span>
          </>
        )}
      </p>
      <p className="when">
        {wave.actualAt ? (
          <Trans>
            I drift sedan <b>{moment}</b>.
          </Trans>
        ) : (
          <Trans>
            Planerad till <b>{moment}</b>.
          </Trans>
        )}{" "}
        {sites !== null && (
          <a href="#sites">
            <Trans>{sites} mottagande enheter</Trans>
          </a>
        )}
      </p>
      {state?.since && state.state !== "planned" && (
        <p className="when n">
          <span className="tag" data-kind="ink">
            {word(state.state)}
          </span>{" "}
          {full(state.since)}
        </p>
      )}
      <p className="measure muted">{inLanguage(wave.note)}</p>
    </div>
  );
}
