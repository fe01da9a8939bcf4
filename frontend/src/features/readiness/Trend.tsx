import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Item } from "../../api/contract";
import { listMeasurements } from "../../api/items";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Bars } from "../../ui/Bars";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";

const shown = 12;

/** How the measured share has moved, as a figure with its table. */
export function Trend({ item }: { item: Item }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { full, percent } = useMoment();
  const measurements = useQuery({
    queryKey: ["measurement", programme.id, item.id],
    queryFn: () => listMeasurements(programme.id, item.id),
  });
  return (
    <Loaded query={measurements}>
      {(all) => {
        if (all.length < 2) return null;
        const latest = all.slice(0, shown).toReversed();
        const bars = latest.map(({ id, numerator, denominator, measuredAt }) => ({
          id,
          value: Math.round((100 * numerator) / denominator),
          label: full(measuredAt),
        }));
        return (
          <details>
            <summary>
              <Trans>Utveckling, {all.length} mätvärden</Trans>
            </summary>
            <Bars label={t`Mätvärden i procent, det senaste sist`} bars={bars} />
            <Scroll label={t`Mätvärden, det senaste först`}>
              <table className="tbl n">
                <thead>
                  <tr>
                    <th scope="col">
                      <Trans>Mätt</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Andel</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Täljare</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Nämnare</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Undantagna</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Källa</Trans>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {all.map((one) => (
                    <tr key={one.id}>
                      <th scope="row">{full(one.measuredAt)}</th>
                      <td>{percent(one.numerator, one.denominator)}</td>
                      <td>{one.numerator}</td>
                      <td>{one.denominator}</td>
                      <td>
                        {one.exclusions}
                        {one.exclusionsReason && `: ${one.exclusionsReason}`}
                      </td>
                      <td>{one.source}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </details>
        );
      }}
    </Loaded>
  );
}
