import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Gate } from "../../api/contract";
import { useIdempotencyKey } from "../../api/idempotency";
import { evaluateGate, listGates, lookAtGate } from "../../api/readiness";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { useCurrentWave } from "../../programme/queries";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { SiteBlockers } from "./SiteBlockers";
import "./readiness.css";

export function Gates() {
  const { t } = useLingui();
  const programme = useProgramme();
  const wave = useCurrentWave(programme.id);
  const gates = useQuery({
    queryKey: ["gate", programme.id, wave?.id],
    queryFn: () => listGates(programme.id, wave?.id ?? ""),
    enabled: wave !== null,
  });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Avstämningspunkter`} />
          <p>
            <Trans>
              Vad hindrar, på vilken enhet, och vad är godtaget med avsteg. Ett beslut att starta
              vilar på T−0.
            </Trans>
          </p>
        </div>
      </div>
      <Loaded query={gates}>
        {(all) => {
          const ordered = all.toSorted((a, b) => a.offsetDays - b.offsetDays);
          const last = ordered.at(-1);
          return (
            <>
              <ol className="gates">
                {ordered.map((gate) => (
                  <Point key={gate.id} gate={gate} />
                ))}
              </ol>
              {last ? (
                <Evaluation gate={last} />
              ) : (
                <p className="muted">
                  <Trans>Etappen har inget datum, så inga avstämningspunkter är satta.</Trans>
                </p>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Point({ gate }: { gate: Gate }) {
  const now = useNow(60_000);
  const { day } = useMoment();
  const { lastEvaluation: last } = gate;
  const done = gate.dueAt !== null && new Date(gate.dueAt) <= now;
  return (
    <li className={done ? "done" : undefined}>
      <b className="n">{gate.code.replace("-", "−")}</b>
      <span className="sm muted n">{gate.dueAt && day(gate.dueAt)}</span>
      <span className="sm">
        {last === null ? (
          <Trans>Inte prövad</Trans>
        ) : last.passed ? (
          <Trans>Passerad</Trans>
        ) : (
          <Trans>Inte passerad</Trans>
        )}
      </span>
    </li>
  );
}

function Evaluation({ gate }: { gate: Gate }) {
  const programme = useProgramme();
  const queries = useQueryClient();
  const has = useRoles();
  const keyFor = useIdempotencyKey();
  const { full } = useMoment();
  const now = useQuery({
    queryKey: ["gate", programme.id, gate.id, "now"],
    queryFn: () => lookAtGate(programme.id, gate.id),
  });
  const evaluating = useMutation({
    mutationFn: (pressedAt: number) =>
      evaluateGate(programme.id, gate.id, keyFor([gate.id, pressedAt])),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["gate", programme.id] }),
  });
  const code = gate.code.replace("-", "−");
  const { lastEvaluation: last } = gate;
  const lastAt = last ? full(last.evaluatedAt) : null;
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Läget nu mot {code}</Trans>
        </h2>
        <span className="end muted">
          {last === null ? (
            <Trans>Aldrig prövad.</Trans>
          ) : last.passed ? (
            <Trans>Senast prövad {lastAt}: passerad.</Trans>
          ) : (
            <Trans>Senast prövad {lastAt}: inte passerad.</Trans>
          )}
        </span>
      </div>
      <Loaded query={now}>
        {(evaluation) => {
          const blocking = evaluation.sites.filter(({ blockers }) => blockers.length > 0);
          const [blocked, total, hours] = [
            blocking.length,
            evaluation.sites.length,
            evaluation.maxAgeHours,
          ];
          return (
            <>
              <p className="verdict" role="status">
                {evaluation.passed ? (
                  <Trans>
                    Ingenting hindrar. Alla {total} enheter är redo eller har godkänt avsteg.
                  </Trans>
                ) : (
                  <Trans>
                    {blocked} av {total} enheter hindrar driftstart.
                  </Trans>
                )}
              </p>
              <p className="sm muted">
                <Trans>Mätvärden äldre än {hours} timmar räknas som okända.</Trans>
              </p>
              <div className="acts gate-acts">
                {has("regional_lead", "presenter", "decision_maker") && (
                  <Button
                    variant="secondary"
                    busy={evaluating.isPending}
                    onClick={() => evaluating.mutate(Date.now())}
                  >
                    <Trans>Pröva {code} och spara utfallet</Trans>
                  </Button>
                )}
                {has("presenter") && (
                  <Link
                    className="ds-button"
                    to="/p/$programmeId/decisions/propose"
                    params={{ programmeId: programme.id }}
                    search={{ kind: "go", wave: gate.waveId }}
                  >
                    <Trans>Lägg förslag om driftstart</Trans>
                  </Link>
                )}
              </div>
              <Fault error={evaluating.error} />
              <SiteBlockers sites={evaluation.sites} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
