import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { sitesQuery, wavesQuery } from "../../programme/queries";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { NewSite } from "./NewSite";
import { NewWave } from "./NewWave";
import "./programmes.css";

/** An administrator's page: the programme's waves and the sites in them. */
export function Setup() {
  const { t } = useLingui();
  const programme = useProgramme();
  const waves = useQuery(wavesQuery(programme.id));
  const sites = useQuery(sitesQuery(programme.id));
  const { full } = useMoment();
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Etapper och enheter`} />
          <p>
            <Trans>
              En etapp är de enheter som startar tillsammans. Varje enhet får sin checklista av
              mallen.
            </Trans>
          </p>
        </div>
      </div>
      <Loaded query={waves}>
        {(all) => (
          <div className="two">
            <section>
              <div className="sec">
                <h2>
                  <Trans>Etapper</Trans>
                </h2>
              </div>
              {all.length === 0 && (
                <p className="muted">
                  <Trans>Ingen etapp finns ännu.</Trans>
                </p>
              )}
              <ul className="lines">
                {all.map((wave) => {
                  const inWave = sites.data?.filter(({ waveId }) => waveId === wave.id) ?? [];
                  return (
                    <li key={wave.id}>
                      <h3>{wave.name}</h3>
                      <p className="sm muted">
                        {wave.plannedAt
                          ? full(wave.plannedAt)
                          : (wave.plannedText ?? t`Inget datum`)}
                      </p>
                      <p className="sm">{inWave.map(({ name }) => name).join(", ")}</p>
                    </li>
                  );
                })}
              </ul>
            </section>
            <div>
              <NewWave next={Math.max(0, ...all.map(({ number }) => number)) + 1} />
              {all.length > 0 && <NewSite waves={all} />}
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}
