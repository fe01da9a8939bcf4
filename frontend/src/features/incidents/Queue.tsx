import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Incident } from "../../api/contract";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { Risk } from "../../ui/Risk";
import { useStatusWord } from "./words";

interface Props {
  ids: string[];
  items: Incident[];
  selected: string | null;
  view: string;
}

/** The rows in the order the person began with; one that has left the view stays until they turn. */
export function Queue({ ids, items, selected, view }: Props) {
  const programme = useProgramme();
  const now = useNow(60_000);
  const { short } = useMoment();
  const status = useStatusWord();
  const known = new Map(items.map((incident) => [incident.id, incident]));
  if (ids.length === 0) {
    return (
      <p className="muted">
        <Trans>Ingen händelse här just nu.</Trans>
      </p>
    );
  }
  return (
    <ul className="q">
      {ids.map((id) => {
        const incident = known.get(id);
        if (!incident) {
          return (
            <li key={id} className="gone">
              <Link
                to="/p/$programmeId/incidents"
                params={{ programmeId: programme.id }}
                search={{ view, incident: id }}
                aria-current={id === selected || undefined}
                replace
              >
                <Trans>Flyttad till en annan flik</Trans>
              </Link>
            </li>
          );
        }
        return (
          <li key={id}>
            <Risk rating={incident.rating} patient={incident.patientAffected} />
            <Link
              to="/p/$programmeId/incidents"
              params={{ programmeId: programme.id }}
              search={{ view, incident: id }}
              aria-current={id === selected || undefined}
              replace
              resetScroll={false}
            >
              {incident.what}
            </Link>
            <span className="n sm muted">{short(incident.recordedAt, now)}</span>
            <span className="w sm muted">
              {incident.siteName}. {status(incident.status)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
