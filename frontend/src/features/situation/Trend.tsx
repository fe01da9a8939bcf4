import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getTrend } from "../../api/reporting";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { Bars } from "../../ui/Bars";

const figure = "incidents.risk8";

/** The gravest open incidents over time, each point as it was known then, with the same numbers as a table. */
export function Trend({ asOf }: { asOf: string | undefined }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useNow(60_000);
  const { short } = useMoment();
  const trend = useQuery({
    queryKey: ["situation", programme.id, "trend", asOf ?? "now"],
    queryFn: () => getTrend(programme.id, figure, asOf),
  });
  const points = trend.data?.points ?? [];
  if (points.length === 0) return null;
  return (
    <figure>
      <figcaption>
        <b>
          <Trans>Öppna händelser med risk 8 eller mer, över tid</Trans>
        </b>
      </figcaption>
      <Bars
        label={t`Staplar: öppna händelser med risk 8 eller mer. Samma tal står i tabellen.`}
        bars={points.map((point) => ({ value: point.value, label: short(point.at, now) }))}
      />
      <details>
        <summary>
          <Trans>Samma tal som tabell</Trans>
        </summary>
        <table className="tbl sm">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Klockan</Trans>
              </th>
              <th scope="col" className="r">
                <Trans>Händelser</Trans>
              </th>
              <th scope="col" className="r">
                <Trans>Enheter</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.at}>
                <th scope="row" className="n">
                  {short(point.at, now)}
                </th>
                <td className="r">{point.value}</td>
                <td className="r">{point.units}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
