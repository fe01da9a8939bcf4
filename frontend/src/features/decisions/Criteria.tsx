import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Breach } from "../../api/contract";
import { listPolicies } from "../../api/incident";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";

/** The whole policy: what is watched, what is only agreed, and what has been answered before. */
export function Criteria({ breaches }: { breaches: Breach[] }) {
  const programme = useProgramme();
  const now = useNow(60_000);
  const { short } = useMoment();
  const policies = useQuery({
    queryKey: ["policy", programme.id],
    queryFn: () => listPolicies(programme.id),
    staleTime: 60_000,
  });
  const triggers = policies.data?.flatMap((policy) => policy.triggers) ?? [];
  const answered = breaches.filter(({ status }) => status === "answered");
  const [watched, unwatched] = [
    triggers.filter((trigger) => trigger.watched),
    triggers.filter((trigger) => !trigger.watched),
  ];
  return (
    <>
      {answered.length > 0 && (
        <details>
          <summary>
            <Trans>Redan besvarade: {answered.length}</Trans>
          </summary>
          <ul className="lines sm">
            {answered.map((breach) => (
              <li key={breach.id}>
                <span className="n">{short(breach.openedAt, now)}</span> {inLanguage(breach.text)}
                <br />
                {breach.answer && (
                  <>
                    {breach.answer.answer === "continue" ? (
                      <Trans>Fortsätta, därför att:</Trans>
                    ) : (
                      <Trans>Beslut:</Trans>
                    )}{" "}
                    {breach.answer.reason} <span className="muted">{breach.answer.answeredBy}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {triggers.length > 0 && (
        <details>
          <summary>
            <Trans>
              Pauspolicyn: {watched.length} kriterium bevakas här, {unwatched.length} bevakas av
              människor
            </Trans>
          </summary>
          <ul className="lines sm">
            {[...watched, ...unwatched].map((trigger) => (
              <li key={trigger.id}>
                {inLanguage(trigger.text)}{" "}
                <span className="muted">
                  {inLanguage(trigger.reason)}{" "}
                  {trigger.watched ? (
                    <Trans>Bevakas här.</Trans>
                  ) : (
                    <Trans>Bevakas av människor.</Trans>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
