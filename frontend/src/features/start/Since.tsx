import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { listPhases } from "../../api/planning";
import { listDeviations, listGates } from "../../api/readiness";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { wavesQuery } from "../../programme/queries";
import { lastVisit, type News, newsSince } from "./since";

const shown = 8;

/** Dates moved, starts, deviations and gates since the person was here: each leads to where it stands. */
export function Since() {
  const programme = useProgramme();
  const now = useProgrammeTime();
  const { full } = useMoment();
  const [since] = useState(() => lastVisit(programme.id, now()));
  const { id } = programme;
  const waves = useQuery(wavesQuery(id));
  const phases = useQuery({ queryKey: ["phase", id], queryFn: () => listPhases(id) });
  const deviations = useQuery({ queryKey: ["deviation", id], queryFn: () => listDeviations(id) });
  const gates = useQuery({ queryKey: ["gate", id], queryFn: () => listGates(id) });
  if (!since || !waves.data || !phases.data || !deviations.data || !gates.data) return null;
  const news = newsSince(since, {
    waves: waves.data,
    phases: phases.data,
    deviations: deviations.data,
    gates: gates.data,
  });
  const moment = full(since);
  const more = news.length - shown;
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Sedan du var här</Trans>
        </h2>
        <span className="end n muted">{moment}</span>
      </div>
      {news.length === 0 && (
        <p className="muted">
          <Trans>Inga datum, avsteg eller avstämningspunkter har ändrats.</Trans>
        </p>
      )}
      <ul className="lines">
        {news.slice(0, shown).map((each) => (
          <li key={each.key}>
            <Link to={`/p/$programmeId${each.to}`} params={{ programmeId: id }}>
              <What news={each} />
            </Link>{" "}
            <span className="sm muted n">{full(each.at)}</span>
            {"reason" in each && each.reason && <p className="sm">{each.reason}</p>}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="sm muted">
          <Trans>Och {more} till.</Trans>
        </p>
      )}
    </section>
  );
}

function What({ news }: { news: News }) {
  const { t } = useLingui();
  const name = "name" in news ? news.name : "";
  switch (news.kind) {
    case "date":
      return t`Ny planerad driftstart: ${name}`;
    case "start":
      return t`Driftstart: ${name}`;
    case "phase":
      return t`Nya datum för en fas`;
    case "gate":
      return news.passed ? t`${name} prövad: passerad` : t`${name} prövad: inte passerad`;
    case "requested":
      return t`Avsteg begärt`;
    case "approved":
      return t`Avsteg godkänt`;
    case "denied":
      return t`Avsteg avslaget`;
    case "revoked":
      return t`Avsteg återkallat`;
    case "expired":
      return t`Avsteg har gått ut`;
  }
}
