import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useMoment } from "../../i18n/useMoment";
import { ProgrammeProvider, useNow, useProgramme } from "../../programme/context";
import { useLive } from "../../programme/live";
import { programmesQuery, useCurrentWave } from "../../programme/queries";
import { signIn } from "../../session/identity";
import { useSession } from "../../session/session";
import { Button } from "../../ui/Button";
import { Loaded } from "../../ui/Loaded";
import { NotFound } from "../pages/NotFound";
import { SignInFirst } from "../pages/SignInFirst";
import { Navigation } from "./Navigation";

export function ProgrammeFrame() {
  const { session } = useSession();
  return session ? <Chosen /> : <SignInFirst />;
}

function Chosen() {
  const { programmeId } = useParams({ from: "/p/$programmeId" });
  const programmes = useQuery(programmesQuery);
  const { expired } = useSession();
  const lostSince = useLive(programmeId, !expired);
  const programme = programmes.data?.find(({ id }) => id === programmeId);
  if (!programme) {
    return programmes.data && !programmes.isFetching ? (
      <NotFound />
    ) : (
      <div className="page">
        <Loaded query={programmes}>{() => null}</Loaded>
      </div>
    );
  }
  return (
    <ProgrammeProvider programme={programme} received={programmes.dataUpdatedAt}>
      <Placed id="exercise-band">{programme.kind === "exercise" && <ExerciseBand />}</Placed>
      <Placed id="navigation">
        <Navigation programmeId={programmeId} />
      </Placed>
      <Placed id="time-line">
        <TimeLine lostSince={lostSince} />
        {expired ? <Expired /> : lostSince && <Lost since={lostSince} />}
      </Placed>
      <div className="page">
        <Outlet />
      </div>
    </ProgrammeProvider>
  );
}

/** The frame has its places; what stands in them is known only here, where the programme is. */
function Placed({ id, children }: { id: string; children: React.ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById(id)), [id]);
  return place && createPortal(children, place);
}

function ExerciseBand() {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useNow();
  const { full } = useMoment();
  const moment = full(now);
  return (
    <div className="ex" role="note" aria-label={t`Övning`}>
      <strong>{programme.name}</strong>
      <span className="aside">
        <Trans>Uppgifterna är syntetiska. Inget larm når en riktig telefon.</Trans>
      </span>
      <Link className="end n" to="/p/$programmeId/exercise" params={{ programmeId: programme.id }}>
        <Trans>Övningens klocka {moment}</Trans>
      </Link>
    </div>
  );
}

function TimeLine({ lostSince }: { lostSince: Date | null }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const wave = useCurrentWave(programme.id);
  const now = useNow();
  const { full, distance } = useMoment();
  const golive = wave?.actualAt ?? wave?.plannedAt ?? null;
  const far = golive ? distance(golive, now) : null;
  const past = golive !== null && new Date(golive) <= now;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of facts, not of fields
    <div className="truth" role="group" aria-label={t`Vad sidan visar`}>
      <span className={programme.kind === "exercise" ? "aside" : undefined}>
        <b>{programme.name}</b>
        {wave && <>, {wave.name}</>}
      </span>
      {far && (
        <span className="n aside">
          <b>{far}</b>{" "}
          {!past ? (
            <Trans>till driftstart</Trans>
          ) : wave?.actualAt ? (
            <Trans>sedan driftstart</Trans>
          ) : (
            <Trans>sedan planerad driftstart</Trans>
          )}
        </span>
      )}
      <span>
        <Trans>
          Läget <b className="n">{full(now)}</b>
        </Trans>{" "}
        <Link to="/p/$programmeId/situation" params={{ programmeId: programme.id }} hash="as-of">
          <Trans>Visa en annan tidpunkt</Trans>
        </Link>
      </span>
      <span className="end">
        {lostSince ? (
          <Trans>Ingen kontakt</Trans>
        ) : (
          <Trans>Ansluten, uppdateras av sig själv</Trans>
        )}
      </span>
    </div>
  );
}

function Lost({ since }: { since: Date }) {
  const { clock } = useMoment();
  const time = clock(since, true);
  return (
    <p className="band" data-kind="stale" role="status">
      <Trans>
        Bilden kan vara gammal. Kontakten bröts {time}, den söks på nytt. Det du skriver finns kvar.
      </Trans>
    </p>
  );
}

function Expired() {
  const here = useRouterState({ select: (state) => state.location.href });
  return (
    <div className="band" role="alert">
      <Trans>Din inloggning har gått ut. Det du har skrivit finns kvar på den här sidan.</Trans>{" "}
      <Button
        variant="secondary"
        data-size="sm"
        data-color="neutral"
        className="linklike"
        onClick={() => signIn(here)}
      >
        <Trans>Logga in igen</Trans>
      </Button>
    </div>
  );
}
