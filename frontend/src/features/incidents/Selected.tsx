import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Ref } from "react";
import { getIncident } from "../../api/incident";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Details } from "./Details";
import { Timeline } from "./Timeline";
import { TriageForm, type TriageKeys } from "./TriageForm";

export function Selected({ incidentId, keys }: { incidentId: string; keys: Ref<TriageKeys> }) {
  const programme = useProgramme();
  const has = useRoles();
  const incident = useQuery({
    queryKey: ["incident", programme.id, incidentId],
    queryFn: () => getIncident(programme.id, incidentId),
  });
  return (
    <div className="det">
      <Loaded query={incident}>
        {(one) => (
          <>
            <p className="sm muted">
              <span className="id">{one.number}</span>{" "}
              {one.synthetic && (
                <span className="tag" data-kind="synthetic">
                  <Trans>Syntetisk</Trans>
                </span>
              )}{" "}
              <Link
                to="/p/$programmeId/incidents/$incidentId"
                params={{ programmeId: programme.id, incidentId: one.id }}
              >
                <Trans>Öppna hela händelsen</Trans>
              </Link>
            </p>
            <h2>{one.what}</h2>
            <p className="muted">{one.siteName}</p>
            <div className="det-body">
              <div className="stack">
                <Details incident={one} />
                <Timeline incidentId={one.id} />
              </div>
              {has("triage") && <TriageForm key={one.id} incident={one} keys={keys} />}
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}
