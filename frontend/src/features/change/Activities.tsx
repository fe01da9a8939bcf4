import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type Activity, listActivities } from "../../api/registers";
import { useProgramme } from "../../programme/context";
import { Loaded } from "../../ui/Loaded";
import { ActivityRow } from "./ActivityRow";
import { PlanActivity } from "./PlanActivity";
import { useChangeWords, type Where } from "./words";

/** Activities of one kind, by day. */
export function Activities({ kind, site, writes }: Where & { kind: Activity["kind"] }) {
  const programme = useProgramme();
  const { activities } = useChangeWords();
  const planned = useQuery({
    queryKey: ["change_activity", programme.id, kind, site],
    queryFn: () => listActivities(programme.id, { kind, ...(site && { site }) }),
  });
  return (
    <section>
      <div className="sec">
        <h2>{activities[kind]}</h2>
      </div>
      <Loaded query={planned}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Inget är planerat.</Trans>
            </p>
          ) : (
            <ul className="lines">
              {all.map((activity) => (
                <li key={activity.id}>
                  <ActivityRow activity={activity} writes={writes} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {writes && <PlanActivity kind={kind} site={site} />}
    </section>
  );
}
