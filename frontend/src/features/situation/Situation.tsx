import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { Situation as Picture } from "../../api/contract";
import { getSituation } from "../../api/reporting";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { AsOf } from "./AsOf";
import { Figures } from "./Figures";
import { Readiness } from "./Readiness";
import { Rows } from "./Rows";
import { Standing } from "./Standing";
import { Trend } from "./Trend";
import "./situation.css";

export function Situation() {
  const { t } = useLingui();
  const programme = useProgramme();
  const { asOf, figure } = useSearch({ from: "/p/$programmeId/situation" });
  const picture = useQuery({
    queryKey: ["situation", programme.id, asOf ?? "now"],
    queryFn: () => getSituation(programme.id, asOf),
    // What was known at a past moment never changes.
    staleTime: asOf ? Number.POSITIVE_INFINITY : 2_000,
    refetchInterval: asOf ? false : 10_000,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      {asOf && <Then asOf={asOf} />}
      <div className="head">
        <div>
          <Title title={t`Lägesbild`} />
          <p>
            <Trans>
              Varje tal leder till sina rader. Ingen mellan golvet och den här sidan kan ändra dem.
            </Trans>
          </p>
        </div>
      </div>
      <AsOf asOf={asOf ?? null} />
      <Loaded query={picture}>
        {(one) => (
          <>
            <Sources picture={one} />
            <div className="two">
              <Figures picture={one} asOf={asOf} chosen={figure ?? null} />
              <div className="stack">
                <Trend asOf={asOf} />
                <Standing picture={one} />
              </div>
            </div>
            {figure && <Rows figure={figure} asOf={asOf} />}
            <Readiness picture={one} asOf={asOf} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Then({ asOf }: { asOf: string }) {
  const programme = useProgramme();
  const { full } = useMoment();
  const moment = full(asOf);
  return (
    <p className="then" role="status">
      <b>
        <Trans>Läget som det såg ut {moment}.</Trans>
      </b>{" "}
      <Link to="/p/$programmeId/situation" params={{ programmeId: programme.id }} search={{}}>
        <Trans>Tillbaka till nu</Trans>
      </Link>
    </p>
  );
}

/** How far each source had been read, and whether it is heard from: silence is never shown as calm. */
function Sources({ picture }: { picture: Picture }) {
  const { t } = useLingui();
  const { clock, full } = useMoment();
  const names = { "readiness-api": t`Beredskap`, "incident-api": t`Händelser och beslut` };
  const moment = full(picture.asOf, true);
  return (
    <ul className="sources sm muted">
      <li className="n">
        {picture.live ? <Trans>Uppdaterad {moment}</Trans> : <Trans>Läget {moment}</Trans>}
      </li>
      {picture.sources.map((source) => {
        const last = source.publishedAt ? clock(source.publishedAt, true) : "–";
        const name = names[source.source];
        const { position, unreadFrom } = source;
        return (
          <li key={source.source} className="n">
            {source.silent ? (
              <b>
                <Trans>
                  {name} svarar inte. Senaste uppgift {last}.
                </Trans>
              </b>
            ) : (
              <Trans>
                {name}: senaste uppgift {last}, nummer {position}
              </Trans>
            )}
            {unreadFrom != null && (
              <>
                {" "}
                <b>
                  <Trans>
                    Inte läst från och med ändring {unreadFrom}: den går inte att förstå här. Det
                    som hänt sedan dess saknas.
                  </Trans>
                </b>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
