import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { inLanguage } from "../../i18n/localised";
import { useProgramme } from "../../programme/context";
import { sitesQuery, useCurrentWave, waveStatesQuery, wavesQuery } from "../../programme/queries";
import { useRoles } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Countdown } from "./Countdown";
import { MyItems } from "./MyItems";
import { Since } from "./Since";
import { Sites } from "./Sites";
import { Waves } from "./Waves";
import "./start.css";

export function Start() {
  const { t } = useLingui();
  const programme = useProgramme();
  const waves = useQuery(wavesQuery(programme.id));
  const sites = useQuery(sitesQuery(programme.id));
  const wave = useCurrentWave(programme.id);
  const states = useQuery(waveStatesQuery(programme.id));
  const has = useRoles();
  const params = { programmeId: programme.id };
  return (
    <>
      <Title title={t`Start`}>{programme.name}</Title>
      <div className="two hero">
        <Countdown
          state={states.data?.find(({ waveId }) => waveId === wave?.id) ?? null}
          wave={wave}
          sites={sites.data?.filter(({ waveId }) => waveId === wave?.id).length ?? null}
        />
        <div>
          <p className="measure">{inLanguage(programme.summary)}</p>
          <ul className="ways">
            {has("reporter", "site_manager", "implementer") && (
              <li>
                <Link className="ds-button" to="/p/$programmeId/incidents/new" params={params}>
                  <Trans>Logga en händelse</Trans>
                </Link>
              </li>
            )}
            {programme.kind === "exercise" && (
              <li>
                <Link to="/p/$programmeId/exercise" params={params}>
                  <Trans>Övningens klocka och inspel</Trans>
                </Link>
              </li>
            )}
            {has("administrator") && (
              <li>
                <Link to="/p/$programmeId/setup" params={params}>
                  <Trans>Etapper och enheter</Trans>
                </Link>
              </li>
            )}
          </ul>
        </div>
      </div>
      {!has("reporter") && <Since />}
      {has("implementer", "site_manager", "regional_lead") && <MyItems />}
      <Loaded query={waves}>
        {(all) =>
          all.length === 0 ? (
            <section>
              <p>
                <Trans>Programmet har inga etapper ännu.</Trans>
              </p>
            </section>
          ) : (
            <Waves waves={all} />
          )
        }
      </Loaded>
      {wave && <Sites wave={wave} />}
    </>
  );
}
