import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Evaluation } from "../../api/contract";
import { listGateBlockers } from "../../api/critical-line";
import { listChecklists } from "../../api/readiness";
import { inLanguage } from "../../i18n/localised";
import { useProgramme } from "../../programme/context";
import { useAreaWord } from "../../programme/words";
import { Button } from "../../ui/Button";
import { Loaded } from "../../ui/Loaded";
import { Status } from "../../ui/Status";
import { useOwner, useWhyWord } from "./words";

type Blocker = Evaluation["sites"][number]["blockers"][number];
const openBelow = 4;
const named = 20;

/** What stands in the way, per site; sites with most first, those without any only named. */
export function SiteBlockers({ evaluation }: { evaluation: Evaluation }) {
  const programme = useProgramme();
  const checklists = useQuery({
    queryKey: ["checklist", programme.id],
    queryFn: () => listChecklists(programme.id),
  });
  const { sites, leftOutSites } = evaluation;
  const blocked = sites.filter(({ blockers }) => blockers.length > 0);
  const clear = sites.filter(({ blockers }) => blockers.length === 0);
  const [shown, setShown] = useState(25);
  const [more, others] = [blocked.length - shown, clear.length - named];
  return (
    <>
      {blocked.slice(0, shown).map((site) => {
        const checklist = checklists.data?.find(({ siteId }) => siteId === site.siteId);
        return (
          <details key={site.siteId} className="blocked-site" open={blocked.length < openBelow}>
            <summary>
              <b>{site.siteName}</b>{" "}
              <Plural value={site.blockers.length} one="# hinder" other="# hinder" />
            </summary>
            <ul className="lines">
              {site.blockers.map((blocker) => (
                <One
                  key={blocker.itemId ?? blocker.why}
                  blocker={blocker}
                  checklist={checklist?.id}
                />
              ))}
            </ul>
          </details>
        );
      })}
      {more > 0 && (
        <Button variant="secondary" onClick={() => setShown(shown + 25)}>
          <Trans>Visa fler enheter, {more} kvar</Trans>
        </Button>
      )}
      {leftOutSites > 0 && <Rest evaluation={evaluation} />}
      {clear.length > 0 && blocked.length > 0 && (
        <p className="sm">
          <Trans>Utan hinder:</Trans>{" "}
          {clear
            .slice(0, named)
            .map(({ siteName }) => siteName)
            .join(", ")}
          {others > 0 && (
            <>
              {" "}
              <Trans>och {others} till</Trans>
            </>
          )}
        </p>
      )}
    </>
  );
}

function One({ blocker, checklist }: { blocker: Blocker; checklist: string | undefined }) {
  const programme = useProgramme();
  const area = useAreaWord();
  const why = useWhyWord();
  const owner = useOwner()(blocker);
  const text = blocker.text ? inLanguage(blocker.text) : why(blocker.why);
  return (
    <li className="blocker">
      {blocker.state && <Status state={blocker.state} />}
      <span>
        {checklist ? (
          <Link
            to="/p/$programmeId/readiness/$checklistId"
            params={{ programmeId: programme.id, checklistId: checklist }}
            search={{ area: blocker.area ?? undefined, item: blocker.itemId ?? undefined }}
          >
            {text}
          </Link>
        ) : (
          text
        )}
        <small className="muted">
          {blocker.area && `${area(blocker.area)}. `}
          {blocker.text && `${why(blocker.why)}. `}
          {owner && <Trans>Ägs av {owner}.</Trans>}
        </small>
        {blocker.why.startsWith("deviation") && (
          <small>
            <Link to="/p/$programmeId/deviations" params={{ programmeId: programme.id }}>
              <Trans>Till avsteget</Trans>
            </Link>
          </small>
        )}
      </span>
    </li>
  );
}

/** What is not listed per site is paged, item by item. */
function Rest({ evaluation }: { evaluation: Evaluation }) {
  const programme = useProgramme();
  const [page, setPage] = useState(1);
  const rows = useQuery({
    queryKey: ["gate", programme.id, evaluation.gateId, "blockers", page],
    queryFn: () => listGateBlockers(programme.id, evaluation.gateId, page),
  });
  const left = evaluation.leftOutSites;
  return (
    <details className="blocked-site">
      <summary>
        <Trans>
          Ytterligare {left} enheter räknas men listas inte här. Alla punkter, först det som ska
          vara klart först
        </Trans>
      </summary>
      <Loaded query={rows}>
        {({ items, _meta: { totalPages } }) => (
          <>
            <ul className="lines">
              {items.map((item) => (
                <li key={item.itemId}>
                  <b>{item.siteName}</b>
                  <ul>
                    <One blocker={item} checklist={item.checklistId} />
                  </ul>
                </li>
              ))}
            </ul>
            <div className="acts">
              <Button variant="secondary" disabled={page === 1} onClick={() => setPage(page - 1)}>
                <Trans>Föregående</Trans>
              </Button>
              <span className="n">
                <Trans>
                  Sida {page} av {totalPages}
                </Trans>
              </span>
              <Button
                variant="secondary"
                disabled={page >= totalPages}
                onClick={() => setPage(page + 1)}
              >
                <Trans>Nästa</Trans>
              </Button>
            </div>
          </>
        )}
      </Loaded>
    </details>
  );
}
