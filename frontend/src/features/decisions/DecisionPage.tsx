import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { Decision } from "../../api/contract";
import { getDecision } from "../../api/incident";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { sitesQuery } from "../../programme/queries";
import { useDecisionWord } from "../../programme/words";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { SnapshotView } from "./SnapshotView";
import "./decisions.css";

export function DecisionPage() {
  const programme = useProgramme();
  const { decisionId } = useParams({ from: "/p/$programmeId/decisions/$decisionId" });
  const decision = useQuery({
    queryKey: ["decision", programme.id, decisionId],
    queryFn: () => getDecision(programme.id, decisionId),
  });
  return <Loaded query={decision}>{(one) => <Told decision={one} />}</Loaded>;
}

function Told({ decision }: { decision: Decision }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { full } = useMoment();
  const word = useDecisionWord();
  const sites = useQuery(sitesQuery(programme.id));
  const named = sites.data?.filter(({ id }) => decision.siteIds.includes(id)) ?? [];
  const kinds = {
    board: t`Nämndbeslut`,
    delegated: t`Delegationsbeslut`,
    executive: t`Verkställighetsbeslut`,
  };
  const { number } = decision;
  const facts: [string, string | null | undefined][] = [
    [t`Beslutat`, full(decision.decidedAt)],
    [t`Gäller från`, full(decision.effectiveAt)],
    [t`Beslutat av`, decision.decidedBy],
    [t`Föredraget av`, decision.presentedBy],
    [t`Slag`, decision.decisionKind && kinds[decision.decisionKind]],
    [t`Diarienummer`, decision.caseNumber],
    [t`Paragraf`, decision.paragraph],
    [t`Deltog`, decision.participants.join(", ")],
    [t`Källa`, decision.source],
  ];
  return (
    <>
      <nav className="crumb" aria-label={t`Var du är`}>
        <Link to="/p/$programmeId/decisions/register" params={{ programmeId: programme.id }}>
          <Trans>Alla beslut</Trans>
        </Link>
        <span aria-hidden="true">/</span>
        <span>{number}</span>
      </nav>
      <div className="hd">
        <div>
          <Title title={decision.title} />
          <p>
            <span className="tag" data-kind="ink">
              {word(decision.kind)}
            </span>{" "}
            <Plural value={decision.siteCount} one="Gäller # enhet" other="Gäller # enheter" />
            {decision.historical && (
              <>
                . <Trans>Fattat innan systemet fanns, återgivet ur offentliga uppgifter.</Trans>
              </>
            )}
          </p>
        </div>
      </div>
      <section className="row">
        <header>
          <h2>
            <Trans>Beslutet</Trans>
          </h2>
          <p>
            <Trans>Ändras aldrig, bara ersätts.</Trans>
          </p>
        </header>
        <div className="stack">
          <p className="lead">{decision.reason}</p>
          <dl className="kv">
            {facts
              .filter(([, value]) => value)
              .map(([label, value]) => (
                <Fact key={label} label={label} value={value ?? ""} />
              ))}
          </dl>
          {decision.conditions.length > 0 && (
            <>
              <h3>
                <Trans>Villkor</Trans>
              </h3>
              <ul className="lines">
                {decision.conditions.map((condition) => (
                  <li key={condition}>{condition}</li>
                ))}
              </ul>
            </>
          )}
          {decision.dissent.map((dissent) => (
            <blockquote key={dissent.text}>
              <b>
                <Trans>Avvikande mening</Trans>
              </b>
              <p>{dissent.text}</p>
              <footer className="sm muted">{dissent.function}</footer>
            </blockquote>
          ))}
          {decision.supersedes && (
            <p>
              <Link
                to="/p/$programmeId/decisions/$decisionId"
                params={{ programmeId: programme.id, decisionId: decision.supersedes }}
              >
                <Trans>Ersätter ett tidigare beslut</Trans>
              </Link>
            </p>
          )}
        </div>
      </section>
      {named.length > 0 && (
        <section className="row">
          <header>
            <h2>
              <Trans>Enheter</Trans>
            </h2>
          </header>
          <p>
            {named
              .map(({ name }) => name)
              .toSorted((a, b) => a.localeCompare(b, "sv"))
              .join(", ")}
          </p>
        </section>
      )}
      {decision.snapshotHash && <SnapshotView decision={decision} />}
    </>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
