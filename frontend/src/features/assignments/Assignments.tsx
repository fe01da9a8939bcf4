import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  type Assignment,
  type Choice,
  listAssignments,
  listChoices,
  listEditions,
} from "../../api/assignments";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Choose, PresentChoice, WithdrawChoice } from "./ChoiceForms";
import { EndAssignment, WriteAssignment } from "./Forms";

/** Assignments as documents, and the strategic choices. Nothing is taken away; what has ended stays to be read. */
export function Assignments() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const writes = has("regional_lead", "presenter", "administrator");
  const { id } = programme;
  const assignments = useQuery({
    queryKey: ["assignment_document", id],
    queryFn: () => listAssignments(id),
  });
  const choices = useQuery({ queryKey: ["strategic_choice", id], queryFn: () => listChoices(id) });
  const inForce = (assignments.data ?? []).filter(({ status }) => status === "in_force");
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Uppdrag och vägval`} />
          <p>
            <Trans>
              Vem som har fått vilket uppdrag, med gräns och slut, och de val av riktning som inte
              hör till en etapp.
            </Trans>
          </p>
        </div>
      </div>
      <section>
        <div className="sec">
          <h2>
            <Trans>Uppdragshandlingar</Trans>
          </h2>
        </div>
        {writes && (
          <div className="acts">
            <WriteAssignment inForce={inForce} />
          </div>
        )}
        <Loaded query={assignments}>
          {(all) => (
            <>
              {all.length === 0 && (
                <p className="muted">
                  <Trans>Inget uppdrag är skrivet ännu.</Trans>
                </p>
              )}
              <ul className="lines">
                {all.map((document) => (
                  <Document key={document.id} document={document} all={all} writes={writes} />
                ))}
              </ul>
            </>
          )}
        </Loaded>
      </section>
      <section>
        <div className="sec">
          <h2>
            <Trans>Vägval</Trans>
          </h2>
        </div>
        {has("presenter", "regional_lead") && (
          <div className="acts">
            <PresentChoice />
          </div>
        )}
        <Loaded query={choices}>
          {(all) => (
            <>
              {all.length === 0 && (
                <p className="muted">
                  <Trans>Inget vägval är framlagt ännu.</Trans>
                </p>
              )}
              <ul className="lines">
                {all.map((choice) => (
                  <ChoiceRow key={choice.id} choice={choice} />
                ))}
              </ul>
            </>
          )}
        </Loaded>
      </section>
    </>
  );
}

interface DocumentProps {
  document: Assignment;
  all: Assignment[];
  writes: boolean;
}

function Document({ document, all, writes }: DocumentProps) {
  const { day } = useMoment();
  const replaced = all.find(({ id }) => id === document.replacesId);
  const list = (values: string[]) => (values.length ? values.join(", ") : "–");
  return (
    <li>
      <h3>
        {document.title}{" "}
        <span className="tag">
          {document.status === "in_force" ? (
            <Trans>Gäller</Trans>
          ) : document.status === "ended" ? (
            <Trans>Avslutat</Trans>
          ) : (
            <Trans>Ersatt</Trans>
          )}
        </span>
      </h3>
      <p className="measure">{document.purpose}</p>
      <details>
        <summary>
          <Trans>Hela uppdraget</Trans>
        </summary>
        <dl className="kv">
          <dt>
            <Trans>Diarienummer</Trans>
          </dt>
          <dd>{document.caseNumber ?? "–"}</dd>
          <dt>
            <Trans>Uppdragsgivare</Trans>
          </dt>
          <dd>{document.principal}</dd>
          <dt>
            <Trans>Uppdragstagare</Trans>
          </dt>
          <dd>{list(document.assignees)}</dd>
          <dt>
            <Trans>Gräns mot andra uppdrag</Trans>
          </dt>
          <dd>{document.limits ?? "–"}</dd>
          <dt>
            <Trans>Huvudprocesser</Trans>
          </dt>
          <dd>{list(document.mainProcesses)}</dd>
          <dt>
            <Trans>För verkställighet</Trans>
          </dt>
          <dd>{list(document.forExecution)}</dd>
          <dt>
            <Trans>För kännedom</Trans>
          </dt>
          <dd>{list(document.forInformation)}</dd>
          <dt>
            <Trans>Ersätter</Trans>
          </dt>
          <dd>{[replaced?.title, document.replacesText].filter(Boolean).join(". ") || "–"}</dd>
          <dt>
            <Trans>Beslutat</Trans>
          </dt>
          <dd className="n">{day(document.decidedOn)}</dd>
          <dt>
            <Trans>Sista dagen</Trans>
          </dt>
          <dd className="n">{document.endsOn ? day(document.endsOn) : "–"}</dd>
          <dt>
            <Trans>Källa</Trans>
          </dt>
          <dd>{document.source ?? "–"}</dd>
        </dl>
      </details>
      <Editions document={document} />
      {writes && document.status === "in_force" && (
        <div className="acts">
          <WriteAssignment document={document} inForce={[]} />
          <EndAssignment document={document} />
        </div>
      )}
    </li>
  );
}

function Editions({ document }: { document: Assignment }) {
  const programme = useProgramme();
  const { full } = useMoment();
  const [open, setOpen] = useState(false);
  const editions = useQuery({
    queryKey: ["assignment_document", programme.id, document.id, document.version],
    queryFn: () => listEditions(programme.id, document.id),
    enabled: open,
  });
  const { edition } = document;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Trans>Versioner: {edition}</Trans>
      </summary>
      {open && (
        <Loaded query={editions}>
          {(all) => (
            <ol className="lines sm">
              {all.map((each) => (
                <li key={each.id}>
                  <b>
                    <Trans>Version {each.edition}</Trans>
                  </b>{" "}
                  <span className="n">{full(each.madeAt)}</span>, {each.madeBy}
                  {each.reason && <p>{each.reason}</p>}
                  <p className="muted">{each.content.purpose}</p>
                  {each.content.limits && <p className="muted">{each.content.limits}</p>}
                </li>
              ))}
            </ol>
          )}
        </Loaded>
      )}
    </details>
  );
}

function ChoiceRow({ choice }: { choice: Choice }) {
  const { t } = useLingui();
  const { full } = useMoment();
  const has = useRoles();
  const presented = full(choice.presentedAt);
  return (
    <li>
      <h3>
        {choice.title}{" "}
        <span className="tag">
          {choice.status === "open" ? (
            <Trans>Öppet</Trans>
          ) : choice.status === "chosen" ? (
            <Trans>Valt</Trans>
          ) : (
            <Trans>Tillbakadraget</Trans>
          )}
        </span>
      </h3>
      <p className="measure">{choice.question}</p>
      <p className="sm muted n">
        <Trans>
          Framlagt {presented} av {choice.presentedBy}.
        </Trans>{" "}
        {choice.source}
      </p>
      <ol className="stack">
        {choice.alternatives.map((alternative, index) => (
          <li key={alternative.title}>
            <p>
              <b>{alternative.title}</b>{" "}
              {choice.chosen === index && (
                <span className="tag" data-kind="ink">
                  <Trans>Valt</Trans>
                </span>
              )}
            </p>
            <ul className="sm">
              {alternative.obstacles.map((text) => (
                <li key={text}>
                  <span aria-hidden="true">− </span>
                  <span className="ds-sr-only">{t`Hinder:`} </span>
                  {text}
                </li>
              ))}
              {alternative.possibilities.map((text) => (
                <li key={text}>
                  <span aria-hidden="true">+ </span>
                  <span className="ds-sr-only">{t`Möjlighet:`} </span>
                  {text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {choice.closedAt && (
        <p>
          <b>{choice.closedBy}</b>, <span className="n">{full(choice.closedAt)}</span>:{" "}
          {choice.reason}
        </p>
      )}
      {choice.status === "open" && (
        <div className="acts">
          {has("decision_maker") && <Choose choice={choice} />}
          {has("presenter", "regional_lead") && <WithdrawChoice choice={choice} />}
        </div>
      )}
    </li>
  );
}
