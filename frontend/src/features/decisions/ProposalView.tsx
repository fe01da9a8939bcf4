import { Trans } from "@lingui/react/macro";
import type { Proposal } from "../../api/contract";
import { useMoment } from "../../i18n/useMoment";
import { useNow } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Alternatives } from "./Alternatives";
import { Decide } from "./Decide";

export function ProposalView({ proposal }: { proposal: Proposal }) {
  const has = useRoles();
  const now = useNow(60_000);
  const { short } = useMoment();
  const { number, presentedBy } = proposal;
  const presented = short(proposal.presentedAt, now);
  return (
    <>
      <section className="row">
        <header>
          <h2>
            <Trans>Förslag {number}</Trans>
          </h2>
          <p>
            <Trans>
              Föredras av {presentedBy}, {presented}.
            </Trans>
          </p>
        </header>
        <Alternatives alternatives={proposal.alternatives} />
      </section>
      {(proposal.union || proposal.dissent.length > 0) && (
        <section className="row">
          <header>
            <h2>
              <Trans>Samverkan och avvikande mening</Trans>
            </h2>
            <p>
              <Trans>Ord för ord, som de lämnades.</Trans>
            </p>
          </header>
          <div className="stack">
            {proposal.union && (
              <blockquote>
                <b>
                  <Trans>Samverkan</Trans>
                </b>
                <p>{proposal.union}</p>
              </blockquote>
            )}
            {proposal.dissent.map((dissent) => (
              <blockquote key={dissent.text}>
                <b>
                  <Trans>Avvikande mening</Trans>
                </b>
                <p>{dissent.text}</p>
                <footer className="sm muted">{dissent.function}</footer>
              </blockquote>
            ))}
          </div>
        </section>
      )}
      {has("decision_maker", "duty_officer") ? (
        <Decide proposal={proposal} />
      ) : (
        <p className="muted">
          <Trans>Väntar på beslut av någon annan än den som föredrar.</Trans>
        </p>
      )}
    </>
  );
}
