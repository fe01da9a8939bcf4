import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { listLogEntries } from "../../api/incident";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Clock } from "./Clock";
import { useKindWord } from "./words";
import "./exercise.css";

export function Exercise() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const now = useNow();
  const { clock, day } = useMoment();
  const { speed } = programme.clock;
  const exercise = programme.kind === "exercise";
  return (
    <>
      <div className="head">
        <div>
          <Title title={exercise ? t`Övningens klocka` : t`Dagboken`} />
          {exercise && (
            <p>
              <Trans>Tiden hör till övningen. Den går aldrig bakåt.</Trans>
            </p>
          )}
        </div>
      </div>
      {exercise && (
        <div className="two">
          <div>
            <p className="ex-clock n">{clock(now, true)}</p>
            <p className="when">
              {day(now)}.{" "}
              {speed === 0 ? (
                <b>
                  <Trans>Klockan står still.</Trans>
                </b>
              ) : speed === 1 ? (
                <Trans>Klockan går som den på väggen.</Trans>
              ) : (
                <Trans>Klockan går {speed} gånger så fort som den på väggen.</Trans>
              )}
            </p>
          </div>
          {has("administrator", "presenter") ? (
            <Clock />
          ) : (
            <p className="muted">
              <Trans>Klockan ställs av den som leder övningen.</Trans>
            </p>
          )}
        </div>
      )}
      <Log />
    </>
  );
}

function Log() {
  const programme = useProgramme();
  const search = useSearch({ from: "/p/$programmeId/exercise" });
  const page = Math.max(1, Number(search.page) || 1);
  const now = useNow(60_000);
  const { short } = useMoment();
  const kind = useKindWord();
  const entries = useQuery({
    queryKey: ["log_entry", programme.id, page],
    queryFn: () => listLogEntries(programme.id, page),
    placeholderData: keepPreviousData,
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Inspel och anteckningar</Trans>
        </h2>
      </div>
      <Loaded query={entries}>
        {({ items, _meta: { totalPages, totalRecords } }) => (
          <>
            {items.length === 0 && (
              <p className="muted">
                <Trans>Inget är antecknat ännu.</Trans>
              </p>
            )}
            <ol className="log-entries">
              {items.map((entry) => (
                <li key={entry.id}>
                  <span className="n sm">{short(entry.occurredAt, now)}</span>
                  <span>
                    <b className="sm">{kind(entry.kind)}</b>{" "}
                    {entry.synthetic && (
                      <span className="tag" data-kind="synthetic">
                        <Trans>Syntetisk</Trans>
                      </span>
                    )}
                    <br />
                    {entry.text}
                    <small className="muted">
                      {entry.unitName && <>{entry.unitName}. </>}
                      {entry.value !== null && (
                        <span className="n">
                          <Trans>Mätvärde {entry.value}.</Trans>{" "}
                        </span>
                      )}
                      {entry.source}
                    </small>
                  </span>
                </li>
              ))}
            </ol>
            {totalPages > 1 && (
              <p className="acts">
                {page > 1 && (
                  <Link
                    to="/p/$programmeId/exercise"
                    params={{ programmeId: programme.id }}
                    search={{ page: String(page - 1) }}
                  >
                    <Trans>Nyare</Trans>
                  </Link>
                )}
                <span className="sm muted">
                  <Trans>
                    Sida {page} av {totalPages}, {totalRecords} i allt
                  </Trans>
                </span>
                {page < totalPages && (
                  <Link
                    to="/p/$programmeId/exercise"
                    params={{ programmeId: programme.id }}
                    search={{ page: String(page + 1) }}
                  >
                    <Trans>Äldre</Trans>
                  </Link>
                )}
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
