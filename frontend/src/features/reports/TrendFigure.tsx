import { Trans } from "@lingui/react/macro";
import type { ReportContent } from "../../api/contract";
import { useMoment } from "../../i18n/useMoment";
import { Bars } from "../../ui/Bars";

export function TrendFigure({ trend }: { trend: ReportContent["trend"] }) {
  const { full, clock } = useMoment();
  if (trend.moments.length === 0) return null;
  return (
    <section className="row">
      <header>
        <h2>
          <Trans>Utveckling</Trans>
        </h2>
      </header>
      <figure>
        <figcaption>
          <b>{trend.title}</b>
          <p className="sm muted">{trend.description}</p>
        </figcaption>
        <Bars
          label={trend.alternative}
          bars={trend.moments.map(({ at, value }) => ({ value, label: clock(at) }))}
        />
        <table className="tbl sm">
          <caption>
            <b>
              <Trans>Samma tal som tabell</Trans>
            </b>
          </caption>
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
            {trend.moments.map((moment) => (
              <tr key={moment.at}>
                <th scope="row" className="n">
                  {full(moment.at)}
                </th>
                <td className="r">{moment.value}</td>
                <td className="r">{moment.units}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
    </section>
  );
}
