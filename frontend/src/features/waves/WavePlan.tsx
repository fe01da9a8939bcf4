import { Trans, useLingui } from "@lingui/react/macro";
import type { Wave, WaveState } from "../../api/contract";
import { moveWave, tellStart } from "../../api/planning";
import { inLanguage } from "../../i18n/localised";
import { fromField, toField } from "../../i18n/moment";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { useWaveStateWord } from "../../programme/words";
import { useDraft } from "../../session/draft";
import { useRoles } from "../../session/session";
import { Act } from "../../ui/Act";
import { TextField } from "../../ui/Field";
import { Said } from "./Said";
import { Sites } from "./Sites";
import { Why } from "./Why";

interface Props {
  wave: Wave;
  waves: Wave[];
  state: WaveState | null;
  plans: boolean;
}

/** One wave: what state it is in, when it is planned and when it started, every date it has had, its sites. */
export function WavePlan({ wave, waves, state, plans }: Props) {
  const { full } = useMoment();
  const word = useWaveStateWord();
  const has = useRoles();
  const stands = state?.state ?? "planned";
  const moves = plans && !wave.actualAt && (stands === "planned" || stands === "paused");
  return (
    <section className="row">
      <header>
        <h2>{wave.name}</h2>
        <p>
          <b>{word(stands)}</b>
          {state?.since && <span className="n"> {full(state.since)}</span>}
        </p>
      </header>
      <div className="stack">
        <Left wave={wave} />
        <dl className="kv">
          <dt>
            <Trans>Planerad driftstart</Trans>
          </dt>
          <dd className="n">
            {wave.plannedAt
              ? full(wave.plannedAt)
              : (wave.plannedText ?? <Trans>Inget datum</Trans>)}
          </dd>
          <dt>
            <Trans>Verklig driftstart</Trans>
          </dt>
          <dd className="n">
            {wave.actualAt ? full(wave.actualAt) : <Trans>Har inte startat</Trans>}
            {wave.actualHistory.length > 0 && (
              <ol className="lines sm">
                {wave.actualHistory.map((said) => (
                  <li key={`${said.saidAt}${said.actualAt}`}>
                    <b>{full(said.actualAt)}</b>{" "}
                    {said.saidBy === "decision" ? (
                      <Trans>när beslutet trädde i kraft</Trans>
                    ) : (
                      said.reason
                    )}{" "}
                    <span className="muted">{said.source}</span>
                  </li>
                ))}
              </ol>
            )}
          </dd>
          <dt>
            <Trans>Datumet har varit</Trans>
          </dt>
          <dd>
            <Said
              dates={wave.dateHistory.map((said, index) => ({
                key: `${index}`,
                what: said.plannedAt ? full(said.plannedAt) : said.text,
                saidAt: said.saidAt,
                reason: said.reason,
                source: said.source,
              }))}
            />
          </dd>
        </dl>
        {inLanguage(wave.note) && <p className="measure muted">{inLanguage(wave.note)}</p>}
        <div className="acts">
          {moves && <Move wave={wave} />}
          {wave.actualAt && has("administrator", "regional_lead", "presenter") && (
            <Start wave={wave} />
          )}
        </div>
        <Sites wave={wave} waves={waves} moves={moves} />
      </div>
    </section>
  );
}

function Left({ wave }: { wave: Wave }) {
  const now = useNow(60_000);
  const { distance } = useMoment();
  const goLive = wave.actualAt ?? wave.plannedAt;
  if (!goLive) return null;
  const far = distance(goLive, now);
  if (new Date(goLive) > now) {
    return (
      <p className="lead n" role="timer">
        <Trans>
          <b>{far}</b> till driftstart
        </Trans>
      </p>
    );
  }
  return (
    <p className="lead n">
      {wave.actualAt ? (
        <Trans>
          <b>{far}</b> sedan driftstart
        </Trans>
      ) : (
        <Trans>
          <b>{far}</b> sedan planerad driftstart. Ingen start är beslutad.
        </Trans>
      )}
    </p>
  );
}

function Move({ wave }: { wave: Wave }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`date.${wave.id}`, {
    plannedAt: wave.plannedAt ? toField(wave.plannedAt) : "",
    plannedText: wave.plannedText ?? "",
    reason: "",
    source: "",
  });
  const { plannedAt, plannedText, reason, source } = draft.value;
  return (
    <Act
      label={t`Flytta driftstarten`}
      about={wave.name}
      save={<Trans>Flytta datumet</Trans>}
      act={() =>
        moveWave(programme.id, wave, {
          plannedAt: plannedAt ? fromField(plannedAt) : null,
          plannedText: plannedText || null,
          reason,
          source: source || null,
        })
      }
      onSaved={() => draft.change({ reason: "", source: "" })}
    >
      {(faults) => (
        <>
          <p className="measure">
            <Trans>
              Avstämningspunkter och punkternas förfallodagar följer med. De datum som varit står
              kvar.
            </Trans>
          </p>
          <TextField
            label={t`Planerad driftstart`}
            hint={t`Lämna tomt om inget datum finns.`}
            type="datetime-local"
            value={plannedAt}
            onChange={(event) => draft.change({ plannedAt: event.target.value })}
            faults={faults("plannedAt")}
          />
          <TextField
            label={t`Eller i ord`}
            hint={t`När dagarna inte är kända, till exempel "hösten 2025".`}
            maxLength={200}
            value={plannedText}
            onChange={(event) => draft.change({ plannedText: event.target.value })}
            faults={faults("plannedText")}
          />
          <Why reason={reason} source={source} onChange={draft.change} faults={faults} />
        </>
      )}
    </Act>
  );
}

function Start({ wave }: { wave: Wave }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`actual.${wave.id}`, {
    actualAt: wave.actualAt ? toField(wave.actualAt) : "",
    reason: "",
    source: "",
  });
  const { actualAt, reason, source } = draft.value;
  return (
    <Act
      label={t`Ange när den verkligen startade`}
      about={wave.name}
      save={<Trans>Spara tiden</Trans>}
      act={() =>
        tellStart(programme.id, wave, {
          actualAt: fromField(actualAt) ?? "",
          reason,
          source: source || null,
        })
      }
      onSaved={() => draft.change({ reason: "", source: "" })}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Verklig driftstart`}
            hint={t`Beslutets tid står kvar i historiken.`}
            type="datetime-local"
            required
            value={actualAt}
            onChange={(event) => draft.change({ actualAt: event.target.value })}
            faults={faults("actualAt")}
          />
          <Why reason={reason} source={source} onChange={draft.change} faults={faults} />
        </>
      )}
    </Act>
  );
}
