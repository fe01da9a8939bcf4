import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Band, Decision } from "../../api/contract";
import { getSnapshot } from "../../api/incident";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Loaded } from "../../ui/Loaded";
import { Risk } from "../../ui/Risk";
import { Scroll } from "../../ui/Scroll";

/** The parts of the frozen document that are read here; the rest is in the download. */
interface Frozen {
  "incident-api": {
    position: number;
    openIncidents: number;
    incidents: {
      id: string;
      number: string;
      siteName: string;
      what: string;
      rating: { consequence: number; probability: number; risk: number; band: Band } | null;
      patientAffected: "yes" | "no" | "unknown";
    }[];
    breaches: unknown[];
  };
  "readiness-api":
    | { reached: false }
    | {
        reached: true;
        evaluation: { passed: boolean; position: number; sites: { blockers: unknown[] }[] };
      };
}

const shown = 10;

/** What was known in both services when it was decided, with the hash that proves it is unchanged. */
export function SnapshotView({ decision }: { decision: Decision }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { full } = useMoment();
  const snapshot = useQuery({
    queryKey: ["snapshot", programme.id, decision.id],
    queryFn: () => getSnapshot(programme.id, decision.id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <section className="row">
      <header>
        <h2>
          <Trans>Underlaget, fryst</Trans>
        </h2>
        <p>
          <Trans>Det som var känt i båda tjänsterna när beslutet fattades.</Trans>
        </p>
      </header>
      <Loaded query={snapshot}>
        {({ document, hash, takenAt }) => {
          const frozen = document as unknown as Frozen;
          const incidents = frozen["incident-api"];
          const readiness = frozen["readiness-api"];
          const taken = full(takenAt, true);
          return (
            <div className="stack">
              <dl className="kv">
                <dt>
                  <Trans>Taget</Trans>
                </dt>
                <dd className="n">{taken}</dd>
                <dt>
                  <Trans>Kvitto (SHA-256)</Trans>
                </dt>
                <dd className="hash" data-testid="snapshot-hash">
                  {hash}
                </dd>
                <dt>
                  <Trans>Öppna händelser</Trans>
                </dt>
                <dd className="n">{incidents.openIncidents}</dd>
                <dt>
                  <Trans>Beredskap</Trans>
                </dt>
                <dd>
                  {!readiness.reached ? (
                    <Trans>Gick inte att läsa då. Det står i underlaget.</Trans>
                  ) : readiness.evaluation.passed ? (
                    <Trans>T−0 passerad</Trans>
                  ) : (
                    <Trans>T−0 inte passerad</Trans>
                  )}
                </dd>
              </dl>
              {incidents.incidents.length > 0 && (
                <Scroll label={t`De allvarligaste öppna händelserna`}>
                  <table className="tbl">
                    <caption className="sm muted">
                      <Trans>De allvarligaste öppna händelserna, som de var då</Trans>
                    </caption>
                    <tbody>
                      {incidents.incidents.slice(0, shown).map((incident) => (
                        <tr key={incident.id}>
                          <td>
                            <Risk rating={incident.rating} patient={incident.patientAffected} />
                          </td>
                          <td>
                            {incident.what} <span className="id">{incident.number}</span>
                          </td>
                          <td>{incident.siteName}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </Scroll>
              )}
            </div>
          );
        }}
      </Loaded>
    </section>
  );
}
