import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { TimelineEntry } from "../../api/contract";
import { getTimeline } from "../../api/incident";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { Loaded } from "../../ui/Loaded";
import { Risk } from "../../ui/Risk";
import { useActionWord } from "./words";

/** Everything that has happened to the incident, oldest first; earlier ratings stay. */
export function Timeline({ incidentId }: { incidentId: string }) {
  const programme = useProgramme();
  const entries = useQuery({
    queryKey: ["incident", programme.id, incidentId, "timeline"],
    queryFn: () => getTimeline(programme.id, incidentId),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Vad som har hänt</Trans>
        </h2>
      </div>
      <Loaded query={entries}>
        {(all) => (
          <ol className="timeline">
            {all.map((entry, index) => (
              <Entry key={entry.version} entry={entry} before={all[index - 1]} />
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}

function Entry({ entry, before }: { entry: TimelineEntry; before: TimelineEntry | undefined }) {
  const { t } = useLingui();
  const now = useNow(60_000);
  const { short } = useMoment();
  const action = useActionWord();
  const { rating } = entry;
  const changedRating =
    rating?.consequence !== before?.rating?.consequence ||
    rating?.probability !== before?.rating?.probability;
  const happened = short(entry.occurredAt, now);
  const recorded = short(entry.recordedAt, now);
  return (
    <li>
      <span className="n">
        {happened}
        {happened !== recorded && (
          <small>
            <Trans>registrerad {recorded}</Trans>
          </small>
        )}
      </span>
      <span>
        <b>{action(entry.action)}</b>
        {changedRating && rating && (
          <>
            {" "}
            {t`till`} <Risk rating={rating} />
          </>
        )}
        {entry.actor && <small>{entry.actor.name}</small>}
        {entry.reason && <q>{entry.reason}</q>}
      </span>
    </li>
  );
}
