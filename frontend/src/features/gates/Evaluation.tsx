import { Plural, Trans } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Gate } from "../../api/contract";
import { useIdempotencyKey } from "../../api/idempotency";
import { evaluateGate, lookAtGate } from "../../api/readiness";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Loaded } from "../../ui/Loaded";
import { SiteBlockers } from "./SiteBlockers";

/** What a gate says now: passed, or what stands in its way, at which sites, and who owns it. */
export function Evaluation({ gate }: { gate: Gate }) {
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
          const [blocked, total, hours, asked, accepted] = [
            evaluation.counts.blockedSites,
            evaluation.counts.sites,
            evaluation.maxAgeHours,
            evaluation.counts.items ?? 0,
            evaluation.counts.deviations,
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
                <Trans>
                  {code} frågar efter {asked} punkter som hindrar driftstart. Mätvärden äldre än{" "}
                  {hours} timmar räknas som okända.
                </Trans>{" "}
                {accepted > 0 && (
                  <Link to="/p/$programmeId/deviations" params={{ programmeId: programme.id }}>
                    <Plural value={accepted} one="# godkänt avsteg" other="# godkända avsteg" />
                  </Link>
                )}
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
              <SiteBlockers evaluation={evaluation} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
