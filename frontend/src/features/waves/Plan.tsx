import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useProgramme } from "../../programme/context";
import { waveStatesQuery, wavesQuery } from "../../programme/queries";
import { useRoles } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Phases } from "./Phases";
import { WavePlan } from "./WavePlan";

/** The programme's dates: its phases, its waves, and every date each has had. */
export function Plan() {
  const { t } = useLingui();
  const programme = useProgramme();
  const waves = useQuery(wavesQuery(programme.id));
  const states = useQuery(waveStatesQuery(programme.id));
  const has = useRoles();
  const plans = has("administrator");
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Tidplan`} />
          <p>
            <Trans>
              Faser och etapper med sina datum. Ett datum ändras aldrig utan skäl, och de som varit
              står kvar.
            </Trans>
          </p>
        </div>
        {plans && (
          <Link to="/p/$programmeId/setup" params={{ programmeId: programme.id }}>
            <Trans>Lägg till etapper och enheter</Trans>
          </Link>
        )}
      </div>
      <Phases plans={plans} />
      <Loaded query={waves}>
        {(all) =>
          all
            .toSorted((a, b) => a.number - b.number)
            .map((wave) => (
              <WavePlan
                key={wave.id}
                wave={wave}
                waves={all}
                state={states.data?.find(({ waveId }) => waveId === wave.id) ?? null}
                plans={plans}
              />
            ))
        }
      </Loaded>
    </>
  );
}
