import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ProblemError } from "../../api/problem";
import type { LocalisedText } from "../../i18n/localised";
import { inLanguage } from "../../i18n/localised";
import { useProgramme } from "../../programme/context";
import { Fault } from "../../ui/Fault";

interface RefusedSite {
  siteName: string;
  blockers: { itemId: string | null; text: LocalisedText | null; why: string }[];
}

/** A refusal, and where a gate stood in the way, what blocks at each site. */
export function Refused({ error }: { error: unknown }) {
  const programme = useProgramme();
  if (!error) return null;
  const sites = error instanceof ProblemError ? ((error.problem.sites ?? []) as RefusedSite[]) : [];
  return (
    <Fault error={error} kept={<Trans>Det du skrivit är kvar.</Trans>}>
      {sites.length > 0 && (
        <>
          <ul className="lines refused">
            {sites.map((site) => (
              <li key={site.siteName}>
                <details open={sites.length === 1}>
                  <summary>
                    <b>{site.siteName}</b>{" "}
                    <Plural value={site.blockers.length} one="# hinder" other="# hinder" />
                  </summary>
                  <ul>
                    {site.blockers.map((blocker) => (
                      <li key={blocker.itemId ?? blocker.why}>
                        {blocker.text ? inLanguage(blocker.text) : blocker.why}
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/p/$programmeId/gates" params={{ programmeId: programme.id }}>
              <Trans>Till avstämningspunkten</Trans>
            </Link>
          </p>
        </>
      )}
    </Fault>
  );
}
