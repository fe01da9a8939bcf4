import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { type DesignDecision, getDesignDecision } from "../../api/registers";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Communications } from "./Communications";
import { Consultations } from "./Consultations";
import { RaiseQuestion } from "./RaiseQuestion";
import { Settle } from "./Settle";
import { useDesignWords } from "./words";
import "./designDecisions.css";

export function DesignDecisionPage() {
  const { t } = useLingui();
  const programme = useProgramme();
  const { decisionId } = useParams({ from: "/p/$programmeId/design-decisions/$decisionId" });
  const decision = useQuery({
    queryKey: ["design_decision", programme.id, decisionId],
    queryFn: () => getDesignDecision(programme.id, decisionId),
  });
  return (
    <>
      <nav className="crumb" aria-label={t`Var du är`}>
        <Link to="/p/$programmeId/design-decisions" params={{ programmeId: programme.id }}>
          <Trans>Designbeslut</Trans>
        </Link>
        <span aria-hidden="true">/</span>
        <span className="n">{decision.data?.number}</span>
      </nav>
      <Loaded query={decision}>{(found) => <Found decision={found} />}</Loaded>
    </>
  );
}

function Found({ decision }: { decision: DesignDecision }) {
  const programme = useProgramme();
  const has = useRoles();
  const { level, status } = useDesignWords();
  const { full } = useMoment();
  const { number } = decision;
  const other = (id: string | null, text: React.ReactNode) =>
    id && (
      <p>
        <Link
          to="/p/$programmeId/design-decisions/$decisionId"
          params={{ programmeId: programme.id, decisionId: id }}
        >
          {text}
        </Link>
      </p>
    );
  const writes = has("implementer", "site_manager", "regional_lead", "medical_officer");
  return (
    <>
      <div className="head">
        <div>
          <Title title={decision.title} />
          <p>
            <span className="tag" data-kind={decision.status === "decided" ? undefined : "ink"}>
              {status(decision.status)}
            </span>{" "}
            <Trans>
              Nummer {number}, {decision.workstream}, nivå: {level(decision.level)}
            </Trans>
          </p>
        </div>
      </div>
      <div className="two">
        <div className="stack">
          <section className="stack">
            {other(decision.supersededBy, <Trans>Beslutet är ersatt. Läs det som gäller.</Trans>)}
            {other(decision.supersedes, <Trans>Ersätter ett tidigare beslut. Läs det.</Trans>)}
            <dl className="kv">
              <dt>
                <Trans>Fråga</Trans>
              </dt>
              <dd>{decision.question}</dd>
              <dt>
                <Trans>Togs upp</Trans>
              </dt>
              <dd className="n">
                {full(decision.raisedAt)}, {decision.raisedBy}
              </dd>
              {decision.liftedAt && (
                <>
                  <dt>
                    <Trans>Lyftes</Trans>
                  </dt>
                  <dd>
                    <span className="n">{full(decision.liftedAt)}</span>, {decision.liftedBy}.{" "}
                    {decision.liftReason}
                  </dd>
                </>
              )}
              {decision.decidedAt && (
                <>
                  <dt>
                    <Trans>Beslutades</Trans>
                  </dt>
                  <dd>
                    <span className="n">{full(decision.decidedAt)}</span>, {decision.decidedBy}
                  </dd>
                  <dt>
                    <Trans>Beslut</Trans>
                  </dt>
                  <dd>
                    <strong>{decision.decision}</strong>
                  </dd>
                </>
              )}
            </dl>
          </section>
          <Consultations decision={decision} writes={writes} />
          <Communications decision={decision} writes={writes} />
        </div>
        <div className="stack">
          {decision.status === "open" && writes && <Settle decision={decision} />}
          {decision.status === "decided" && writes && (
            <details>
              <summary>
                <Trans>Ta upp en fråga som ersätter beslutet</Trans>
              </summary>
              <RaiseQuestion supersedes={decision.id} />
            </details>
          )}
        </div>
      </div>
    </>
  );
}
