import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Programme } from "../../api/contract";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { programmesQuery } from "../../programme/queries";
import { justSignedOut, signIn } from "../../session/identity";
import { useRoles, useSession } from "../../session/session";
import { Button } from "../../ui/Button";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import "./programmes.css";

export function Chooser() {
  const { t } = useLingui();
  const { session, expired } = useSession();
  return (
    <div className="page">
      <Title title={t`Välj program`}>
        <Trans>Är varje enhet redo, vad går fel, ska vi fortsätta eller pausa?</Trans>
      </Title>
      <p className="lead chooser-lead">
        <Trans>
          Driftstart håller ihop införandet av ett vårdinformationssystem: beredskap, händelser,
          beslut och rapporter, med källan bakom varje tal.
        </Trans>
      </p>
      {session && !expired ? (
        <Programmes />
      ) : (
        <>
          {justSignedOut() && (
            <p className="signed-out" role="status">
              <Trans>
                Du är utloggad. Allt som var sparat är kvar. Stäng fönstret om datorn delas av
                flera.
              </Trans>
            </p>
          )}
          <Button onClick={() => signIn("/")}>
            <Trans>Logga in</Trans>
          </Button>
        </>
      )}
    </div>
  );
}

function Programmes() {
  const programmes = useQuery(programmesQuery);
  const has = useRoles();
  return (
    <>
      <div className="sec">
        <h2>
          <Trans>Program</Trans>
        </h2>
        {has("administrator") && (
          <Link className="end" to="/programmes/new">
            <Trans>Nytt program</Trans>
          </Link>
        )}
      </div>
      <Loaded query={programmes}>
        {(all) => (
          <ul className="programmes">
            {all
              .toSorted((a, b) => Number(b.kind === "exercise") - Number(a.kind === "exercise"))
              .map((programme) => (
                <Row key={programme.id} programme={programme} />
              ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function Row({ programme }: { programme: Programme }) {
  const { full } = useMoment();
  const moment = full(programme.clock.now);
  return (
    <li data-kind={programme.kind}>
      <p className="programme-kind">
        {programme.kind === "exercise" ? <Trans>Övning</Trans> : <Trans>Verkligt program</Trans>}
      </p>
      <div>
        <Link to="/p/$programmeId" params={{ programmeId: programme.id }}>
          {programme.name}
        </Link>
        <p className="muted">
          {programme.region.name}. {programme.system}
        </p>
        <p className="measure">{inLanguage(programme.summary)}</p>
      </div>
      {programme.kind === "exercise" && (
        <p className="sm muted n">
          <Trans>Övningens klocka {moment}</Trans>
        </p>
      )}
    </li>
  );
}
