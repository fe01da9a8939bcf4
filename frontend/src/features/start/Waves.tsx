import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Wave, WaveState } from "../../api/contract";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { waveStatesQuery } from "../../programme/queries";
import { useWaveStateWord } from "../../programme/words";
import { Scroll } from "../../ui/Scroll";

export function Waves({ waves }: { waves: Wave[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const states = useQuery(waveStatesQuery(programme.id));
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Etapper</Trans>
        </h2>
      </div>
      <Scroll label={t`Etapper och deras datum`}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Etapp</Trans>
              </th>
              <th scope="col">
                <Trans>Tillstånd</Trans>
              </th>
              <th scope="col">
                <Trans>Driftstart</Trans>
              </th>
              <th scope="col">
                <Trans>Datumet har varit</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {waves
              .toSorted((a, b) => a.number - b.number)
              .map((wave) => (
                <Row
                  key={wave.id}
                  wave={wave}
                  state={states.data?.find(({ waveId }) => waveId === wave.id) ?? null}
                />
              ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Row({ wave, state }: { wave: Wave; state: WaveState | null }) {
  const { full, distance } = useMoment();
  const word = useWaveStateWord();
  const now = useNow(60_000);
  const goLive = wave.actualAt ?? wave.plannedAt;
  const count = wave.dateHistory.length;
  const far = goLive && new Date(goLive) > now ? distance(goLive, now) : null;
  return (
    <tr>
      <th scope="row">{wave.name}</th>
      <td>
        {word(state?.state ?? "planned")}
        {state?.since && <span className="sm muted n"> {full(state.since)}</span>}
      </td>
      <td className="n">
        {goLive ? full(goLive) : (wave.plannedText ?? <Trans>Inget datum</Trans>)}
        {far && (
          <span className="sm muted">
            {" "}
            <Trans>{far} kvar</Trans>
          </span>
        )}
      </td>
      <td>
        {count === 0 ? (
          "–"
        ) : (
          <details>
            <summary>
              <Trans>{count} uppgifter om datum</Trans>
            </summary>
            <ol className="lines sm">
              {wave.dateHistory.map((said) => (
                <li key={`${said.saidAt}${said.text}`}>
                  <b>{said.plannedAt ? full(said.plannedAt) : said.text}</b>
                  <br />
                  {said.reason}
                  <br />
                  <span className="muted">
                    {said.saidAt &&
                      `${said.saidAt.includes("T") ? full(said.saidAt) : said.saidAt}. `}
                    {said.source}
                  </span>
                </li>
              ))}
            </ol>
          </details>
        )}
      </td>
    </tr>
  );
}
