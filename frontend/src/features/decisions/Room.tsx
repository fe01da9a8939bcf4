import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listBreaches, listProposals } from "../../api/incident";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { useCurrentWave, waveStatesQuery } from "../../programme/queries";
import { useWaveStateWord } from "../../programme/words";
import { useRoles } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { BreachView } from "./BreachView";
import { Criteria } from "./Criteria";
import { ProposalView } from "./ProposalView";
import "./decisions.css";

export function Room() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const wave = useCurrentWave(programme.id);
  const word = useWaveStateWord();
  const states = useQuery(waveStatesQuery(programme.id));
  const breaches = useQuery({
    queryKey: ["breach", programme.id],
    queryFn: () => listBreaches(programme.id),
  });
  const proposals = useQuery({
    queryKey: ["proposal", programme.id],
    queryFn: () => listProposals(programme.id),
  });
  const state = states.data?.find(({ waveId }) => waveId === wave?.id);
  const open = breaches.data?.filter(({ status }) => status === "open") ?? [];
  const waiting = proposals.data?.filter(({ status }) => status === "open") ?? [];
  const due = open.map(({ answerBy }) => answerBy).toSorted()[0];
  const name = wave?.name ?? programme.name;
  const title =
    open.length === 0
      ? t`Beslut`
      : state?.state === "live"
        ? t`Fortsätta eller pausa?`
        : t`Kriterier väntar på svar`;
  return (
    <>
      <div className="hd">
        <div>
          <Title title={title} />
          <p>
            {name}
            {state && <>. {word(state.state)}</>}
          </p>
        </div>
        {due ? (
          <Due at={due} />
        ) : (
          <div className="acts">
            {has("presenter") && wave && (
              <Link
                className="ds-button"
                data-variant="secondary"
                to="/p/$programmeId/decisions/propose"
                params={{ programmeId: programme.id }}
                search={{ wave: wave.id }}
              >
                <Trans>Lägg ett förslag</Trans>
              </Link>
            )}
            <Link to="/p/$programmeId/decisions/register" params={{ programmeId: programme.id }}>
              <Trans>Alla beslut</Trans>
            </Link>
          </div>
        )}
      </div>
      <Loaded query={breaches}>
        {() => (
          <section className="row">
            <header>
              <h2>
                <Trans>Uppfyllda pauskriterier</Trans>
              </h2>
              <p>
                <Trans>
                  Ett uppfyllt kriterium ska besvaras: pausa, eller fortsätta därför att.
                </Trans>
              </p>
            </header>
            <div className="stack">
              {open.length === 0 && (
                <p>
                  <Trans>Inget kriterium väntar på svar.</Trans>
                </p>
              )}
              {open.map((breach) => (
                <BreachView key={breach.id} breach={breach} waveId={wave?.id} />
              ))}
              <Criteria breaches={breaches.data ?? []} />
            </div>
          </section>
        )}
      </Loaded>
      <Loaded query={proposals}>
        {() =>
          waiting.length === 0 ? (
            <section className="row">
              <header>
                <h2>
                  <Trans>Förslag</Trans>
                </h2>
              </header>
              <p>
                <Trans>Inget förslag väntar på beslut.</Trans>{" "}
                <Link
                  to="/p/$programmeId/decisions/register"
                  params={{ programmeId: programme.id }}
                >
                  <Trans>Alla beslut</Trans>
                </Link>
              </p>
            </section>
          ) : (
            waiting.map((proposal) => <ProposalView key={proposal.id} proposal={proposal} />)
          )
        }
      </Loaded>
    </>
  );
}

function Due({ at }: { at: string }) {
  const now = useNow();
  const { clock, day, distance } = useMoment();
  const left = distance(at, now);
  return (
    <p className="due">
      <span className="muted sm">
        <Trans>Svar krävs senast</Trans>
      </span>
      <b className="n">{clock(at)}</b>
      <span>
        {day(at)},{" "}
        {new Date(at) > now ? <Trans>om {left}</Trans> : <b>{<Trans>{left} försenat</Trans>}</b>}
      </span>
    </p>
  );
}
