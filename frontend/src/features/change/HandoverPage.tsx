import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import {
  changeHandover,
  getHandover,
  type Handover,
  returnHandover,
  signHandover,
} from "../../api/registers";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useSaving } from "../../programme/useSaving";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Table } from "../../ui/Table";
import { Title } from "../../ui/Title";
import { useHandoverWord } from "./handoverWords";
import { Lists, writtenLists } from "./Lists";
import "./change.css";

export function HandoverPage() {
  const { t } = useLingui();
  const programme = useProgramme();
  const { handoverId } = useParams({ from: "/p/$programmeId/handovers/$handoverId" });
  const handover = useQuery({
    queryKey: ["handover", programme.id, handoverId],
    queryFn: () => getHandover(programme.id, handoverId),
  });
  return (
    <>
      <nav className="crumb" aria-label={t`Var du är`}>
        <Link to="/p/$programmeId/handovers" params={{ programmeId: programme.id }}>
          <Trans>Överlämningar</Trans>
        </Link>
        <span aria-hidden="true">/</span>
        <span>
          <Trans>Överlämning</Trans>
        </span>
      </nav>
      <Loaded query={handover}>{(found) => <Found handover={found} />}</Loaded>
    </>
  );
}

function Found({ handover }: { handover: Handover }) {
  const { t } = useLingui();
  const has = useRoles();
  const { full, day } = useMoment();
  const word = useHandoverWord();
  const signature = (one: Handover["given"]) =>
    one ? (
      <>
        {one.function}, <span className="n">{full(one.signedAt)}</span>
      </>
    ) : (
      <Trans>Inte underskrivet</Trans>
    );
  return (
    <>
      <div className="head">
        <div>
          <Title title={handover.title} />
          <p>
            <span className="tag">{word(handover.status)}</span>
          </p>
        </div>
      </div>
      <div className="two">
        <div className="stack">
          <section>
            <div className="sec">
              <h2>
                <Trans>Det som lämnas över</Trans>
              </h2>
            </div>
            <Table label={t`Det som lämnas över`} heads={[t`Vad`, t`Var`, t`Överlämnat`]}>
              {handover.contents.map((one) => (
                <tr key={`${one.what}${one.where}`}>
                  <th scope="row">{one.what}</th>
                  <td>{one.where}</td>
                  <td>{one.handedOver ? <Trans>Ja</Trans> : <Trans>Inte än</Trans>}</td>
                </tr>
              ))}
            </Table>
          </section>
          <section>
            <div className="sec">
              <h2>
                <Trans>Öppna frågor som tas över</Trans>
              </h2>
            </div>
            {handover.openMatters.length === 0 && (
              <p className="muted">
                <Trans>Inga öppna frågor.</Trans>
              </p>
            )}
            <ul className="lines">
              {handover.openMatters.map((one) => (
                <li key={one.matter}>
                  {one.matter} <Trans>Tas över av {one.takenOverBy}.</Trans>{" "}
                  {one.dueAt && <span className="n">{day(one.dueAt)}</span>}
                </li>
              ))}
            </ul>
          </section>
          {handover.status === "draft" && has("implementer", "site_manager", "regional_lead") && (
            <details>
              <summary>
                <Trans>Ändra listorna</Trans>
              </summary>
              <ChangeLists key={handover.version} handover={handover} />
            </details>
          )}
        </div>
        <div className="stack">
          <section>
            <div className="sec">
              <h2>
                <Trans>Parterna</Trans>
              </h2>
            </div>
            <dl className="kv">
              <dt>{handover.giver}</dt>
              <dd>{signature(handover.given)}</dd>
              <dt>{handover.receiver}</dt>
              <dd>{signature(handover.received)}</dd>
            </dl>
          </section>
          {has("regional_lead", "site_manager", "presenter", "decision_maker") && (
            <Sign handover={handover} />
          )}
        </div>
      </div>
    </>
  );
}

function ChangeLists({ handover }: { handover: Handover }) {
  const programme = useProgramme();
  const form = useSaving(
    `handover.${handover.id}.${handover.version}`,
    {
      contents: handover.contents,
      openMatters: handover.openMatters.map(({ dueAt, ...rest }) => ({
        ...rest,
        ...(dueAt && { dueAt }),
      })),
    },
    ["handover"],
    writtenLists,
    (body) => changeHandover(programme.id, handover, body),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <Lists value={form.value} onChange={form.change} />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Spara listorna</Trans>
        </Button>
      </div>
    </form>
  );
}

const noReason = { reason: "" };

function Sign({ handover }: { handover: Handover }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const signing = useMutation({
    mutationFn: () => signHandover(programme.id, handover),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["handover", programme.id] }),
  });
  const returning = useSaving(
    `return.${handover.id}`,
    noReason,
    ["handover"],
    ({ reason }) => reason,
    (reason) => returnHandover(programme.id, handover, reason),
  );
  const missing = handover.contents.filter(({ handedOver }) => !handedOver).length;
  const matters = handover.openMatters.length;
  if (handover.status === "received") {
    return (
      <p>
        <Trans>Båda parter har skrivit under. Överlämningen ändras inte mer.</Trans>
      </p>
    );
  }
  if (handover.status === "draft" && missing > 0) {
    return (
      <p>
        <Trans>
          {missing} rader är inte överlämnade. Lämna över dem, eller gör dem till öppna frågor,
          innan överlämningen skrivs under.
        </Trans>
      </p>
    );
  }
  return (
    <>
      <div className="panel">
        <p>
          {handover.status === "draft" ? (
            <Trans>
              Jag lämnar över {handover.contents.length} delar och {matters} öppna frågor till{" "}
              {handover.receiver}.
            </Trans>
          ) : (
            <Trans>
              Jag tar emot {handover.contents.length} delar och tar över {matters} öppna frågor för{" "}
              {handover.receiver}.
            </Trans>
          )}
        </p>
        <Fault error={signing.error} />
        <div className="acts">
          <Button final busy={signing.isPending} onClick={() => signing.mutate()}>
            {handover.status === "draft" ? (
              <Trans>Skriv under och lämna över</Trans>
            ) : (
              <Trans>Skriv under och ta emot</Trans>
            )}
          </Button>
        </div>
      </div>
      {handover.status === "given" && (
        <details>
          <summary>
            <Trans>Skicka tillbaka</Trans>
          </summary>
          <form className="form" onSubmit={returning.onSubmit}>
            <TextArea label={t`Vad saknas?`} required {...returning.field("reason")} />
            <Fault error={returning.saving.error} kept={<Trans>Skälet är kvar.</Trans>} />
            <div className="acts">
              <Button type="submit" variant="secondary" busy={returning.saving.isPending}>
                <Trans>Skicka tillbaka</Trans>
              </Button>
            </div>
          </form>
        </details>
      )}
    </>
  );
}
