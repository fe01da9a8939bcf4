import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../api/idempotency";
import { listPhases, movePhase, type Phase, type PhaseKind, planPhase } from "../../api/planning";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { Said } from "./Said";
import { Why } from "./Why";
import { phaseKinds, usePhaseWord } from "./words";

interface Period {
  plannedFrom: string | null;
  plannedTo: string | null;
  plannedText?: string | null;
}

/** "mån 2 sep 2024 – fre 1 nov 2024", or as it was said in words. */
function usePeriod() {
  const { t } = useLingui();
  const { day } = useMoment();
  return ({ plannedFrom, plannedTo, plannedText }: Period) => {
    if (plannedText) return plannedText;
    if (plannedFrom && plannedTo) return `${day(plannedFrom)} – ${day(plannedTo)}`;
    if (plannedFrom) return day(plannedFrom);
    if (plannedTo) return `– ${day(plannedTo)}`;
    return t`Inget datum`;
  };
}

export function Phases({ plans }: { plans: boolean }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const phases = useQuery({
    queryKey: ["phase", programme.id],
    queryFn: () => listPhases(programme.id),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Faser</Trans>
        </h2>
      </div>
      <Loaded query={phases}>
        {(all) => (
          <Scroll label={t`Faser och deras datum`}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Fas</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Planerad</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Datumet har varit</Trans>
                  </th>
                  {plans && (
                    <th scope="col">
                      <Trans>Ändra</Trans>
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {phaseKinds.map((kind) => (
                  <Row
                    key={kind}
                    kind={kind}
                    phase={all.find((phase) => phase.kind === kind) ?? null}
                    plans={plans}
                  />
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </Loaded>
    </section>
  );
}

function Row({ kind, phase, plans }: { kind: PhaseKind; phase: Phase | null; plans: boolean }) {
  const word = usePhaseWord();
  const period = usePeriod();
  return (
    <tr>
      <th scope="row">{word(kind)}</th>
      <td className="n">{phase ? period(phase) : <Trans>Inte planerad</Trans>}</td>
      <td>
        <Said
          dates={(phase?.dateHistory ?? []).map((said, index) => ({
            key: `${index}`,
            what: period({ ...said, plannedText: said.text }),
            saidAt: said.saidAt,
            reason: said.reason,
            source: said.source,
          }))}
        />
      </td>
      {plans && (
        <td>
          <Move kind={kind} phase={phase} />
        </td>
      )}
    </tr>
  );
}

function Move({ kind, phase }: { kind: PhaseKind; phase: Phase | null }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const word = usePhaseWord();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`phase.${programme.id}.${kind}`, {
    plannedFrom: phase?.plannedFrom ?? "",
    plannedTo: phase?.plannedTo ?? "",
    plannedText: phase?.plannedText ?? "",
    reason: "",
    source: "",
  });
  const { plannedFrom, plannedTo, plannedText, reason, source } = draft.value;
  const name = word(kind);
  return (
    <Act
      label={phase ? t`Ändra datum` : t`Planera`}
      about={name}
      save={<Trans>Spara datumen</Trans>}
      act={() => {
        const body = {
          plannedFrom: plannedFrom || null,
          plannedTo: plannedTo || null,
          plannedText: plannedText || null,
          reason,
          source: source || null,
        };
        if (phase) return movePhase(programme.id, phase, body);
        const planned = { kind, ...body };
        return planPhase(programme.id, planned, keyFor(planned));
      }}
      onSaved={() => draft.change({ reason: "", source: "" })}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Första dagen`}
            type="date"
            value={plannedFrom}
            onChange={(event) => draft.change({ plannedFrom: event.target.value })}
            faults={faults("plannedFrom")}
          />
          <TextField
            label={t`Sista dagen`}
            type="date"
            value={plannedTo}
            onChange={(event) => draft.change({ plannedTo: event.target.value })}
            faults={faults("plannedTo")}
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
