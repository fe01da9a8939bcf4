import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listDecisions } from "../../api/incident";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useDecisionWord } from "../../programme/words";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { Title } from "../../ui/Title";
import "./decisions.css";

export function Register() {
  const { t } = useLingui();
  const programme = useProgramme();
  const word = useDecisionWord();
  const { full } = useMoment();
  const decisions = useQuery({
    queryKey: ["decision", programme.id],
    queryFn: () => listDecisions(programme.id),
  });
  return (
    <>
      <nav className="crumb" aria-label={t`Var du är`}>
        <Link to="/p/$programmeId/decisions" params={{ programmeId: programme.id }}>
          <Trans>Beslut</Trans>
        </Link>
        <span aria-hidden="true">/</span>
        <span>
          <Trans>Alla beslut</Trans>
        </span>
      </nav>
      <div className="head">
        <Title title={t`Alla beslut`} />
      </div>
      <Loaded query={decisions}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Inget beslut är fattat.</Trans>
            </p>
          ) : (
            <Scroll label={t`Alla beslut`}>
              <table className="tbl">
                <thead>
                  <tr>
                    <th scope="col">
                      <Trans>Nummer</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Beslut</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Slag</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Beslutat</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Av</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Kvitto</Trans>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {all
                    .toSorted((a, b) => b.decidedAt.localeCompare(a.decidedAt))
                    .map((decision) => (
                      <tr key={decision.id}>
                        <td className="n nowrap">{decision.number}</td>
                        <th scope="row">
                          <Link
                            to="/p/$programmeId/decisions/$decisionId"
                            params={{ programmeId: programme.id, decisionId: decision.id }}
                          >
                            {decision.title}
                          </Link>
                        </th>
                        <td>{word(decision.kind)}</td>
                        <td className="n">{full(decision.decidedAt)}</td>
                        <td>{decision.decidedBy}</td>
                        <td className="id">{decision.snapshotHash?.slice(0, 8) ?? "–"}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </Scroll>
          )
        }
      </Loaded>
    </>
  );
}
