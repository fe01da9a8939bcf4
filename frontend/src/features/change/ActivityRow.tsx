import { Trans } from "@lingui/react/macro";
import type { Activity } from "../../api/registers";
import { useMoment } from "../../i18n/useMoment";
import { useSiteName } from "../../programme/SiteChoice";
import { CloseActivity } from "./CloseActivity";
import { useChangeWords } from "./words";

/** One activity: when, for whom, who answers for it, and how it went. */
export function ActivityRow({ activity, writes }: { activity: Activity; writes: boolean }) {
  const nameOf = useSiteName();
  const { day, percent } = useMoment();
  const { outcomes, statuses } = useChangeWords();
  const { attended, concerned, exclusions, caseNumber } = activity;
  return (
    <article className="stack">
      <h3>
        {activity.title}{" "}
        <span className="tag" data-kind={activity.outcome === "not_met" ? "ink" : undefined}>
          {activity.outcome ? outcomes[activity.outcome] : statuses[activity.status]}
        </span>
      </h3>
      <p className="sm">
        <span className="n">{day(activity.doneAt ?? activity.plannedAt)}</span>,{" "}
        {nameOf(activity.siteId)}. {activity.audience}.{" "}
        {activity.channel && <>{activity.channel}. </>}
        <Trans>Ansvar: {activity.responsible}.</Trans>{" "}
        {caseNumber && <Trans>Ärende {caseNumber}.</Trans>}
      </p>
      {attended !== null && concerned !== null && (
        <p className="n">
          <Trans>
            {attended} av {concerned} kom, {percent(attended, concerned)}. {exclusions} räknas inte
          </Trans>
          {activity.exclusionsReason && <>: {activity.exclusionsReason}</>}
        </p>
      )}
      {activity.result && <p>{activity.result}</p>}
      {writes && activity.status === "planned" && <CloseActivity activity={activity} />}
    </article>
  );
}
