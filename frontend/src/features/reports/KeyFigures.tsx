import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReportContent } from "../../api/contract";
import { useProgramme } from "../../programme/context";
import { Scroll } from "../../ui/Scroll";

export function KeyFigures({ content }: { content: ReportContent }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { asOf } = content;
  return (
    <section className="row">
      <header>
        <h2>
          <Trans>Nyckeltal</Trans>
        </h2>
      </header>
      <Scroll label={t`Nyckeltal`}>
        <table className="tbl kt">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Mått</Trans>
              </th>
              <th scope="col" className="r">
                <Trans>Nu</Trans>
              </th>
              {content.previousLabel && (
                <th scope="col" className="r">
                  {content.previousLabel}
                </th>
              )}
              <th scope="col">
                <Trans>Vad talet räknar</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {content.figures.map((figure) => (
              <tr key={figure.figure}>
                <th scope="row">{figure.label}</th>
                <td className="r now">
                  <Link
                    to="/p/$programmeId/situation"
                    params={{ programmeId: programme.id }}
                    search={{ asOf, figure: figure.figure }}
                    aria-label={t`${figure.value} ${figure.label}, visa raderna`}
                  >
                    {figure.value}
                  </Link>
                </td>
                {content.previousLabel && <td className="r">{figure.previous ?? "–"}</td>}
                <td className="sm muted">{figure.counts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
