import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useRef } from "react";
import { getIncident } from "../../api/incident";
import { useProgramme } from "../../programme/context";
import { useRoles, useSession } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Risk } from "../../ui/Risk";
import { Title } from "../../ui/Title";
import { Details } from "./Details";
import { Reply } from "./Reply";
import { Timeline } from "./Timeline";
import { TriageForm, type TriageKeys } from "./TriageForm";
import "./incidents.css";

export function IncidentPage() {
  const { t } = useLingui();
  const programme = useProgramme();
  const { incidentId } = useParams({ from: "/p/$programmeId/incidents/$incidentId" });
  const has = useRoles();
  const { session } = useSession();
  const keys = useRef<TriageKeys>(null);
  const incident = useQuery({
    queryKey: ["incident", programme.id, incidentId],
    queryFn: () => getIncident(programme.id, incidentId),
  });
  return (
    <Loaded query={incident}>
      {(one) => (
        <>
          <nav className="crumb" aria-label={t`Var du är`}>
            {has("triage") ? (
              <Link to="/p/$programmeId/incidents" params={{ programmeId: programme.id }}>
                <Trans>Händelser</Trans>
              </Link>
            ) : (
              <Link to="/p/$programmeId/incidents/mine" params={{ programmeId: programme.id }}>
                <Trans>Mina händelser</Trans>
              </Link>
            )}
            <span aria-hidden="true">/</span>
            <span>{one.number}</span>
          </nav>
          <div className="head">
            <div>
              <Title title={`${one.number} ${one.what}`}>
                <Risk rating={one.rating} patient={one.patientAffected} /> {one.what}
              </Title>
              <p className="muted">
                {one.siteName}
                {one.synthetic && (
                  <>
                    {" "}
                    <span className="tag" data-kind="synthetic">
                      <Trans>Syntetisk</Trans>
                    </span>
                  </>
                )}
              </p>
            </div>
          </div>
          <div className="two">
            <div className="stack">
              {one.status === "resolved" && one.reporter?.subject === session?.subject && (
                <Reply incident={one} />
              )}
              <Details incident={one} />
              <Timeline incidentId={one.id} />
            </div>
            {has("triage") && <TriageForm key={one.id} incident={one} keys={keys} />}
          </div>
        </>
      )}
    </Loaded>
  );
}
