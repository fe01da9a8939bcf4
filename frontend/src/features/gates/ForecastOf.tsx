import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { CriticalLine } from "../../api/critical-line";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { Scroll } from "../../ui/Scroll";
import { Band } from "./Band";
import { KeptForecasts } from "./KeptForecasts";
import { share } from "./words";

/** When the wave will be ready: a probability with its dates, or a range and why there is no more to say. */
export function ForecastOf({ line }: { line: CriticalLine }) {
  const { forecast } = line;
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>När blir etappen redo?</Trans>
        </h2>
        <Reckoned line={line} />
      </div>
      <Verdict line={line} />
      {forecast.kind !== "ready" && (
        <>
          <Band line={line} />
          <Dates line={line} />
        </>
      )}
      <History line={line} />
      {forecast.drivers.length > 0 && <Drivers line={line} />}
      {!line.siteId && <KeptForecasts wave={line.waveId} />}
      <Method line={line} />
    </section>
  );
}

function Reckoned({ line }: { line: CriticalLine }) {
  const { full } = useMoment();
  const [at, position] = [full(line.reckonedAt), line.position];
  return (
    <span className="end muted">
      <Trans>
        Räknad från {at}, på liggarens plats {position}
      </Trans>
    </span>
  );
}

function Verdict({ line }: { line: CriticalLine }) {
  const { full } = useMoment();
  const { forecast, plannedAt } = line;
  const date = plannedAt ? full(plannedAt) : null;
  if (forecast.kind === "ready")
    return (
      <p className="verdict">
        <Trans>Ingen punkt som hindrar driftstart återstår.</Trans>
      </p>
    );
  if (forecast.kind === "range")
    return (
      <p className="verdict">
        <Trans>Ingen sannolikhet kan anges, bara ett spann.</Trans>
      </p>
    );
  return (
    <p className="verdict">
      {forecast.probability === null || date === null ? (
        <Trans>Etappen har inget datum att bli redo till.</Trans>
      ) : (
        <Trans>
          {share(forecast.probability)} sannolikhet att allt är klart till {date}.
        </Trans>
      )}
    </p>
  );
}

function Dates({ line }: { line: CriticalLine }) {
  const { full } = useMoment();
  const { forecast, plannedAt, reserveDays } = line;
  const { range } = forecast;
  const [late, early] = [Math.ceil(-(reserveDays ?? 0)), Math.floor(reserveDays ?? 0)];
  const unsaid = line.counts.overdue > 0;
  return (
    <dl className="kv forecast-dates">
      {forecast.p50At && forecast.p90At ? (
        <>
          <dt>
            <Trans>Klart till hälften</Trans>
          </dt>
          <dd className="n">
            <b>{full(forecast.p50At)}</b> <Trans>(50 %)</Trans>
          </dd>
          <dt>
            <Trans>Klart i nio fall av tio</Trans>
          </dt>
          <dd className="n">
            <b>{full(forecast.p90At)}</b> <Trans>(90 %)</Trans>
          </dd>
        </>
      ) : (
        <>
          <dt>
            <Trans>Tidigast</Trans>
          </dt>
          <dd className="n">{full(range.earliestAt)}</dd>
          {range.latestAt && (
            <>
              <dt>
                <Trans>Som uppskattat</Trans>
              </dt>
              <dd className="n">{full(range.likelyAt)}</dd>
            </>
          )}
          <dt>
            <Trans>Senast</Trans>
          </dt>
          <dd className="n">
            {range.latestAt ? (
              full(range.latestAt)
            ) : (
              <Trans>Ingen kan säga: försenade punkter saknar uppskattning.</Trans>
            )}
          </dd>
        </>
      )}
      <dt>
        <Trans>Planerad driftstart</Trans>
      </dt>
      <dd className="n">{plannedAt ? full(plannedAt) : <Trans>Inget datum</Trans>}</dd>
      {reserveDays !== null && (
        <>
          <dt>
            <Trans>Reserv</Trans>
          </dt>
          <dd>
            {reserveDays < 0 && unsaid ? (
              <Plural
                value={late}
                one="Ingen. Linjen slutar minst # dag efter driftstart"
                other="Ingen. Linjen slutar minst # dagar efter driftstart"
              />
            ) : reserveDays < 0 ? (
              <Plural
                value={late}
                one="Ingen. Linjen slutar # dag efter driftstart"
                other="Ingen. Linjen slutar # dagar efter driftstart"
              />
            ) : unsaid ? (
              <Trans>Okänd så länge försenade punkter saknar uppskattning</Trans>
            ) : (
              <Plural value={early} one="# dag" other="# dagar" />
            )}
          </dd>
        </>
      )}
    </dl>
  );
}

function History({ line }: { line: CriticalLine }) {
  const { number } = useMoment();
  const { history, noProbability } = line.forecast;
  const [observations, needed, leftOut] = [history.observations, history.needed, history.leftOut];
  const overdue = line.counts.overdue;
  const factor = history.factor === null ? null : number(history.factor);
  return (
    <div className="stack sm history">
      <p>
        <Trans>
          Programmets egen historia: {observations} punkter har blivit klara efter en egen plan,{" "}
          {needed} behövs för en sannolikhet.
        </Trans>{" "}
        {factor !== null && (
          <Trans>I mitten har det tagit {factor} gånger så lång tid som planerat.</Trans>
        )}{" "}
        {leftOut > 0 && (
          <Plural
            value={leftOut}
            one="# utfall räknas inte: det hade ingen plan på minst en dag."
            other="# utfall räknas inte: de hade ingen plan på minst en dag."
          />
        )}
      </p>
      {noProbability === "too_little_history" && <p>{inLanguage(history.why)}</p>}
      {noProbability === "nobody_knows" && (
        <p>
          <Trans>
            {overdue} punkter är försenade utan uppskattning, och inget försenat har ännu blivit
            klart i programmet. Be ägarna uppskatta dem.
          </Trans>
        </p>
      )}
    </div>
  );
}

function Drivers({ line }: { line: CriticalLine }) {
  const { t } = useLingui();
  const { number } = useMoment();
  const texts = new Map(line.line.map(({ itemId, text }) => [itemId, text]));
  return (
    <>
      <h3 className="gap">
        <Trans>Punkter som avgör datumet</Trans>
      </h3>
      <Scroll label={t`Punkter som avgör datumet`}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Punkt</Trans>
              </th>
              <th scope="col">
                <Trans>Enhet</Trans>
              </th>
              <th scope="col" className="r">
                <Trans>Avgör slutet</Trans>
              </th>
              <th scope="col" className="r">
                <Trans>Samband</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {line.forecast.drivers.slice(0, 10).map((driver) => {
              const text = texts.get(driver.itemId);
              return (
                <tr key={driver.itemId}>
                  <th scope="row">{text ? inLanguage(text) : driver.code}</th>
                  <td>{driver.siteName}</td>
                  <td className="r">{share(driver.criticality)}</td>
                  <td className="r">{number(driver.correlation)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <p className="sm muted">
        <Trans>
          Avgör slutet: i så stor del av körningarna låg punkten på den längsta vägen. Samband: hur
          väl dess dagar följer slutdatumet, från −1 till 1.
        </Trans>
      </p>
    </>
  );
}

function Method({ line }: { line: CriticalLine }) {
  const { number } = useMoment();
  const { method } = line.forecast;
  const [runs, chunk] = [number(method.runs), number(method.chunk)];
  return (
    <details className="gap">
      <summary>
        <Trans>Så är prognosen gjord</Trans>
      </summary>
      <div className="stack sm">
        <p>
          <Trans>
            Varje öppen punkt får de dagar som ägaren uppskattat, annars det som är kvar av planen.
            Dagarna töjs så som programmets egna planer har töjts. Det som är försenat utan
            uppskattning tar så lång tid som försenat har tagit förut. Punkterna antas variera
            oberoende av varandra. Underskrifter räknas inte.
          </Trans>
        </p>
        <p className="n">
          <Trans>
            {runs} körningar i omgångar om {chunk}, frö {method.seed}, {method.generator},{" "}
            {method.library}, algoritm {method.algorithm}. Samma fråga på samma plats ger samma
            svar.
          </Trans>
        </p>
      </div>
    </details>
  );
}
