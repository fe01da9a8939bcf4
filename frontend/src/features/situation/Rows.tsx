import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Rating, SituationRows } from "../../api/contract";
import { getRows } from "../../api/reporting";
import { inLanguage, type LocalisedText } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { Loaded } from "../../ui/Loaded";
import { Risk } from "../../ui/Risk";
import { Scroll } from "../../ui/Scroll";
import { useFigureWord } from "./words";

/** The rows behind a number, as they were at the moment shown. */
export function Rows({ figure, asOf }: { figure: string; asOf: string | undefined }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const word = useFigureWord();
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useQuery({
    queryKey: ["situation", programme.id, "rows", figure, asOf ?? "now"],
    queryFn: () => getRows(programme.id, figure, asOf),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus goes to the rows of the figure just opened
  useEffect(() => heading.current?.focus(), [figure]);
  return (
    <section id="rows">
      <div className="sec">
        <h2 tabIndex={-1} ref={heading}>
          {word(figure)}
        </h2>
        <Link
          className="end"
          to="/p/$programmeId/situation"
          params={{ programmeId: programme.id }}
          search={{ asOf }}
          resetScroll={false}
        >
          <Trans>Stäng raderna</Trans>
        </Link>
      </div>
      <Loaded query={rows}>
        {(found) => {
          const { withheld } = found;
          return (
            <>
              <Scroll label={t`Raderna bakom talet`}>
                <table className="tbl">
                  <tbody>
                    {found.items.map((row) => (
                      <Row key={`${row.entity}${row.id}`} row={row} />
                    ))}
                  </tbody>
                </table>
              </Scroll>
              {found.items.length === 0 && (
                <p className="muted">
                  <Trans>Inga rader.</Trans>
                </p>
              )}
              {withheld > 0 && (
                <p className="sm muted">
                  <Trans>{withheld} rader räknas men ligger utanför vad din roll får se.</Trans>
                </p>
              )}
              {found._meta.totalRecords > found.items.length && (
                <p className="sm muted">
                  <Trans>
                    De {found.items.length} första av {found._meta.totalRecords} visas.
                  </Trans>
                </p>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function Row({ row }: { row: SituationRows["items"][number] }) {
  const programme = useProgramme();
  const now = useNow(60_000);
  const { short } = useMoment();
  const state = row.state as {
    rating?: Rating | null;
    what?: string;
    text?: LocalisedText | string;
    title?: string;
    name?: string;
    number?: string;
    siteName?: string;
    reason?: string;
  };
  const said =
    state.what ??
    (typeof state.text === "object" ? inLanguage(state.text) : state.text) ??
    state.title ??
    state.name ??
    state.reason ??
    state.siteName ??
    row.entity;
  return (
    <tr>
      <td className="n nowrap">{short(row.occurredAt, now)}</td>
      <td>
        {row.entity === "incident" && <Risk rating={state.rating ?? null} patient="unknown" />}
      </td>
      <td>
        {row.entity === "incident" ? (
          <Link
            to="/p/$programmeId/incidents/$incidentId"
            params={{ programmeId: programme.id, incidentId: row.id }}
          >
            {said}
          </Link>
        ) : row.entity === "decision" ? (
          <Link
            to="/p/$programmeId/decisions/$decisionId"
            params={{ programmeId: programme.id, decisionId: row.id }}
          >
            {said}
          </Link>
        ) : (
          said
        )}{" "}
        {state.number && <span className="id">{state.number}</span>}
      </td>
      <td>{said === state.siteName ? "" : state.siteName}</td>
    </tr>
  );
}
