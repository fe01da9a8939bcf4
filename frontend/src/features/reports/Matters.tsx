import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ReportContent } from "../../api/contract";
import { useMoment } from "../../i18n/useMoment";
import { Shape } from "../../ui/Shape";
import { Status } from "../../ui/Status";

function Section({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <section className="row">
      <header>
        <h2>{heading}</h2>
      </header>
      <div>{children}</div>
    </section>
  );
}

/** What follows the figures: what changed, where the pictures part, what is decided, what nobody knows. */
export function Matters({ content }: { content: ReportContent }) {
  const { full } = useMoment();
  const left = content.rowsLeftOut;
  return (
    <>
      {content.rows.length > 0 && (
        <Section heading={<Trans>Allvarligast</Trans>}>
          <ul className="lines">
            {content.rows.map((row) => (
              <li key={row.number}>
                <span className={`risk risk-${row.band}`}>{row.risk}</span> {row.what}{" "}
                <span className="id">{row.number}</span>
                <p className="sm muted n">
                  {row.site}, {full(row.occurredAt)}
                </p>
              </li>
            ))}
          </ul>
          {left > 0 && (
            <p className="sm muted">
              <Trans>{left} till finns i lägesbilden.</Trans>
            </p>
          )}
        </Section>
      )}
      {content.changes.length > 0 && (
        <Section heading={<Trans>Vad har ändrats sedan sist</Trans>}>
          <ul className="lines">
            {content.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section heading={<Trans>Bedömning och signaler</Trans>}>
        <div className="apart">
          <div>
            <h3>
              <Trans>Ledningens bedömning</Trans>
            </h3>
            {content.assessment ? (
              <>
                <p>{content.assessment.text}</p>
                <p className="sm muted n">
                  {content.assessment.by}, {full(content.assessment.at)}
                </p>
              </>
            ) : (
              <p className="muted">
                <Trans>Ingen bedömning är skriven.</Trans>
              </p>
            )}
          </div>
          <div>
            <h3>
              <Trans>Signalerna, samma tid</Trans>
            </h3>
            <ul>
              {content.signals.map((signal) => (
                <li key={signal}>{signal}</li>
              ))}
            </ul>
          </div>
        </div>
      </Section>
      <Section heading={<Trans>Etapper och beslut</Trans>}>
        <ul className="lines">
          {content.waves.map((wave) => (
            <li key={wave.name}>
              <b>{wave.name}</b>: {wave.word}{" "}
              {wave.since && <span className="n muted">{full(wave.since)}</span>}
            </li>
          ))}
          {content.breaches.map((breach) => (
            <li key={breach.openedAt}>
              <span className="n">{full(breach.openedAt)}</span>: {breach.text}{" "}
              <b>{breach.answered ? <Trans>Besvarat.</Trans> : <Trans>Väntar på svar.</Trans>}</b>
            </li>
          ))}
          {content.decisions.map((decision) => (
            <li key={decision.number}>
              <b>{decision.word}</b>, {decision.decidedBy},{" "}
              <span className="n">{full(decision.decidedAt)}</span>. {decision.reason}
            </li>
          ))}
        </ul>
      </Section>
      {content.readiness.length > 0 && (
        <Section heading={<Trans>Beredskap</Trans>}>
          <ul className="report-areas">
            {content.readiness.map((area) => (
              <li key={area.area}>
                <span>{area.label}</span> <Status state={area.state} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {content.unknowns.length > 0 && (
        <Section heading={<Trans>Vad vi inte vet</Trans>}>
          <ul className="unk">
            {content.unknowns.map((unknown) => (
              <li key={unknown}>
                <span className="st st-unknown">
                  <Shape state="unknown" />
                </span>{" "}
                {unknown}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
