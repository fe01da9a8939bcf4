import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { keepForecast, listForecasts } from "../../api/critical-line";
import { useIdempotencyKey } from "../../api/idempotency";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { share } from "./words";

/** Forecasts that were kept: how the date has moved. */
export function KeptForecasts({ wave }: { wave: string }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const has = useRoles();
  const keyFor = useIdempotencyKey();
  const { full, day } = useMoment();
  const kept = useQuery({
    queryKey: ["forecast", programme.id, wave],
    queryFn: () => listForecasts(programme.id, wave),
  });
  const keeping = useMutation({
    mutationFn: (pressedAt: number) => keepForecast(programme.id, wave, keyFor([wave, pressedAt])),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["forecast", programme.id] }),
  });
  return (
    <>
      <h3 className="gap">
        <Trans>Sparade prognoser</Trans>
      </h3>
      <Loaded query={kept}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Ingen prognos är sparad.</Trans>
            </p>
          ) : (
            <Scroll label={t`Sparade prognoser`}>
              <table className="tbl">
                <thead>
                  <tr>
                    <th scope="col">
                      <Trans>Sparad</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Driftstart då</Trans>
                    </th>
                    <th scope="col" className="r">
                      <Trans>I tid</Trans>
                    </th>
                    <th scope="col">50 %</th>
                    <th scope="col">90 %</th>
                    <th scope="col" className="r">
                      <Trans>Öppna punkter</Trans>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {all.map(({ id, keptAt, plannedAt, forecast, counts }) => (
                    <tr key={id}>
                      <th scope="row" className="n">
                        {full(keptAt)}
                      </th>
                      <td className="n">{plannedAt ? day(plannedAt) : "–"}</td>
                      <td className="r">
                        {forecast.kind === "ready" ? (
                          <Trans>Inget kvar</Trans>
                        ) : forecast.probability === null ? (
                          <Trans>Okänt</Trans>
                        ) : (
                          share(forecast.probability)
                        )}
                      </td>
                      <td className="n">{forecast.p50At ? day(forecast.p50At) : "–"}</td>
                      <td className="n">{forecast.p90At ? day(forecast.p90At) : "–"}</td>
                      <td className="r">{counts.line}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )
        }
      </Loaded>
      <Fault error={keeping.error} />
      {has("regional_lead", "presenter", "decision_maker", "report_editor") && (
        <div className="acts gate-acts">
          <Button
            variant="secondary"
            busy={keeping.isPending}
            onClick={() => keeping.mutate(Date.now())}
          >
            <Trans>Spara prognosen</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
