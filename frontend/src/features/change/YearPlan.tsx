import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Activity, listActivities } from "../../api/registers";
import { currentLanguage } from "../../i18n/language";
import { toField } from "../../i18n/moment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { Select } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { ActivityRow } from "./ActivityRow";
import { PlanActivity } from "./PlanActivity";
import type { Where } from "./words";

const at = "/p/$programmeId/change";

/** What is said to whom over a year, month by month. */
export function YearPlan({ site, writes }: Where) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const search = useSearch({ from: at });
  const navigate = useNavigate({ from: at });
  const thisYear = now().getFullYear();
  const year = Number(search.year) || thisYear;
  const plan = useQuery({
    queryKey: ["change_activity", programme.id, "communication", year, site],
    queryFn: () =>
      listActivities(programme.id, { kind: "communication", year, ...(site && { site }) }),
  });
  const years = [thisYear - 1, thisYear, thisYear + 1];
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Årsplan för kommunikation</Trans>
        </h2>
      </div>
      <Select
        label={t`År`}
        value={String(year)}
        onChange={(value) => navigate({ search: (was) => ({ ...was, year: value }) })}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
      />
      <Loaded query={plan}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Inget är planerat {year}.</Trans>
            </p>
          ) : (
            byMonth(all).map(([month, activities]) => (
              <div key={month} className="month">
                <h3>{nameOf(month)}</h3>
                <ul className="lines">
                  {activities.map((activity) => (
                    <li key={activity.id}>
                      <ActivityRow activity={activity} writes={writes} />
                    </li>
                  ))}
                </ul>
              </div>
            ))
          )
        }
      </Loaded>
      {writes && <PlanActivity kind="communication" site={site} />}
    </section>
  );
}

/** Months as `2024-11`, in the wards' time. */
function byMonth(activities: Activity[]): [string, Activity[]][] {
  const months = new Map<string, Activity[]>();
  for (const activity of activities) {
    const month = toField(activity.plannedAt).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), activity]);
  }
  return [...months];
}

function nameOf(month: string): string {
  const language = currentLanguage() === "sv" ? "sv-SE" : "en-GB";
  return new Intl.DateTimeFormat(language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${month}-15T12:00:00Z`));
}
