import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { listIncidents } from "../../api/incident";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { startOutbox, useOutbox } from "./outbox";
import { Reply } from "./Reply";
import { useStatusWord } from "./words";
import "./incidents.css";

export function Mine() {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useNow(60_000);
  const { short } = useMoment();
  const status = useStatusWord();
  useEffect(startOutbox, []);
  const unsent = useOutbox(programme.id).filter(({ state }) => state !== "sent");
  const mine = useQuery({
    queryKey: ["incident", programme.id, "mine"],
    queryFn: () => listIncidents(programme.id, { mine: true, sort: "-recordedAt", limit: 50 }),
  });
  return (
    <div className="mine">
      <div className="head">
        <div>
          <Title title={t`Mina händelser`} />
          <p>
            <Trans>Här ser du vad som hänt med det du har rapporterat.</Trans>
          </p>
        </div>
        <Link
          className="ds-button end"
          to="/p/$programmeId/incidents/new"
          params={{ programmeId: programme.id }}
        >
          <Trans>Logga en händelse</Trans>
        </Link>
      </div>
      {unsent.length > 0 && (
        <section aria-label={t`Inte skickade`}>
          <p role="status">
            <Trans>{unsent.length} väntar på att skickas. Ingenting är förlorat.</Trans>
          </p>
        </section>
      )}
      <Loaded query={mine}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">
              <Trans>Du har inte rapporterat något ännu.</Trans>
            </p>
          ) : (
            <ul className="lines">
              {items.map((incident) => (
                <li key={incident.id}>
                  <Link
                    to="/p/$programmeId/incidents/$incidentId"
                    params={{ programmeId: programme.id, incidentId: incident.id }}
                  >
                    {incident.what}
                  </Link>
                  <p className="sm muted">
                    <span className="id">{incident.number}</span> {incident.siteName}.{" "}
                    <span className="n">{short(incident.recordedAt, now)}</span>.{" "}
                    {status(incident.status)}
                  </p>
                  {incident.status === "resolved" && <Reply incident={incident} />}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
