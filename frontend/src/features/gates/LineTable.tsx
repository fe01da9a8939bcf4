import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { CriticalLine, LineItem } from "../../api/critical-line";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Scroll } from "../../ui/Scroll";
import { Status } from "../../ui/Status";
import { useBasisWord, useOwner } from "./words";

/** The same as the figure, in words and numbers. */
export function LineTable({ line, items }: { line: CriticalLine; items: LineItem[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { day, number } = useMoment();
  const basis = useBasisWord();
  const owner = useOwner();
  const texts = new Map(line.line.map((item) => [item.itemId, inLanguage(item.text)]));
  return (
    <Scroll label={t`Kritisk linje som tabell`} className="gap">
      <table className="tbl line-table">
        <caption className="ds-sr-only">
          <Trans>Kritisk linje som tabell</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Punkt</Trans>
            </th>
            <th scope="col">
              <Trans>Läge</Trans>
            </th>
            <th scope="col">
              <Trans>Ägare</Trans>
            </th>
            <th scope="col" className="r">
              <Trans>Dagar kvar</Trans>
            </th>
            <th scope="col">
              <Trans>Börjar</Trans>
            </th>
            <th scope="col">
              <Trans>Klar</Trans>
            </th>
            <th scope="col">
              <Trans>Senast klar</Trans>
            </th>
            <th scope="col" className="r">
              <Trans>Slack, dagar</Trans>
            </th>
            <th scope="col">
              <Trans>Väntar på</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.itemId}>
              <th scope="row">
                <Link
                  to="/p/$programmeId/readiness/$checklistId"
                  params={{ programmeId: programme.id, checklistId: item.checklistId }}
                  search={{ area: item.area, item: item.itemId }}
                >
                  {inLanguage(item.text)}
                </Link>
                <small className="muted">{item.siteName}</small>
              </th>
              <td>
                <Status state={item.state} />
              </td>
              <td>{owner(item)}</td>
              <td className="r">
                {item.basis === "overdue" ? "?" : number(item.days.likely)}
                <small className="muted">{basis(item.basis)}</small>
              </td>
              <td className="n">{day(item.beginsAt)}</td>
              <td className="n">{item.basis === "overdue" ? t`okänt` : day(item.finishesAt)}</td>
              <td className="n">{day(item.latestFinishAt)}</td>
              <td className="r">
                {item.basis === "overdue" ? (
                  t`okänt`
                ) : item.critical ? (
                  <b>{t`0, kritisk`}</b>
                ) : (
                  number(item.slackDays)
                )}
              </td>
              <td>
                {item.dependsOn.length === 0 ? (
                  "–"
                ) : (
                  <ul className="plain">
                    {item.dependsOn.slice(0, 3).map((id) => (
                      <li key={id}>{texts.get(id) ?? t`en punkt som inte visas`}</li>
                    ))}
                    {item.dependsOn.length > 3 && <li>+ {item.dependsOn.length - 3}</li>}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
