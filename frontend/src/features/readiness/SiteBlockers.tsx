import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Evaluation } from "../../api/contract";
import { listChecklists } from "../../api/readiness";
import { inLanguage } from "../../i18n/localised";
import { useProgramme } from "../../programme/context";
import { useAreaWord } from "../../programme/words";
import { Status } from "../../ui/Status";
import { useWhyWord } from "./words";

const openBelow = 4;

/** What stands in the way, per site; sites with most first, those without any only named. */
export function SiteBlockers({ sites }: { sites: Evaluation["sites"] }) {
  const programme = useProgramme();
  const area = useAreaWord();
  const why = useWhyWord();
  const checklists = useQuery({
    queryKey: ["checklist", programme.id],
    queryFn: () => listChecklists(programme.id),
  });
  const blocked = sites
    .filter(({ blockers }) => blockers.length > 0)
    .toSorted((a, b) => b.blockers.length - a.blockers.length);
  const clear = sites.filter(({ blockers }) => blockers.length === 0);
  return (
    <>
      {blocked.map((site) => {
        const checklist = checklists.data?.find(({ siteId }) => siteId === site.siteId);
        return (
          <details key={site.siteId} className="blocked-site" open={blocked.length < openBelow}>
            <summary>
              <b>{site.siteName}</b>{" "}
              <Plural value={site.blockers.length} one="# hinder" other="# hinder" />
            </summary>
            <ul className="lines">
              {site.blockers.map((blocker) => (
                <li key={blocker.itemId ?? blocker.why} className="blocker">
                  {blocker.state && <Status state={blocker.state} />}
                  <span>
                    {checklist ? (
                      <Link
                        to="/p/$programmeId/readiness/$checklistId"
                        params={{ programmeId: programme.id, checklistId: checklist.id }}
                        search={{
                          area: blocker.area ?? undefined,
                          item: blocker.itemId ?? undefined,
                        }}
                      >
                        {blocker.text ? inLanguage(blocker.text) : why(blocker.why)}
                      </Link>
                    ) : (
                      inLanguage(blocker.text) || why(blocker.why)
                    )}
                    <small className="muted">
                      {blocker.area && `${area(blocker.area)}. `}
                      {blocker.text && `${why(blocker.why)}.`}
                    </small>
                  </span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      {clear.length > 0 && blocked.length > 0 && (
        <p className="sm">
          <Trans>Utan hinder:</Trans> {clear.map(({ siteName }) => siteName).join(", ")}
        </p>
      )}
    </>
  );
}
