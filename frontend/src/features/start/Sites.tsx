import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Wave } from "../../api/contract";
import { listChecklists } from "../../api/readiness";
import { useProgramme } from "../../programme/context";
import { sitesQuery } from "../../programme/queries";
import { useSession } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Status } from "../../ui/Status";

export function Sites({ wave }: { wave: Wave }) {
  const programme = useProgramme();
  const { session } = useSession();
  const onlyReports = session?.roles.every(({ role }) => role === "reporter");
  const sites = useQuery(sitesQuery(programme.id));
  const checklists = useQuery({
    queryKey: ["checklist", programme.id],
    queryFn: () => listChecklists(programme.id),
    // A ward that only reports may not read them.
    enabled: !onlyReports,
  });
  const { number } = wave;
  return (
    <section id="sites">
      <div className="sec">
        <h2>
          <Trans>Mottagande enheter, etapp {number}</Trans>
        </h2>
        {!onlyReports && (
          <Link
            className="end"
            to="/p/$programmeId/readiness"
            params={{ programmeId: programme.id }}
          >
            <Trans>Beredskapen i rutnät</Trans>
          </Link>
        )}
      </div>
      <Loaded query={sites}>
        {(all) => (
          <ul className="site-list">
            {all
              .filter(({ waveId }) => waveId === wave.id)
              .toSorted((a, b) => a.name.localeCompare(b.name, "sv"))
              .map((site) => {
                const checklist = checklists.data?.find(({ siteId }) => siteId === site.id);
                return (
                  <li key={site.id}>
                    {checklist ? (
                      <Link
                        to="/p/$programmeId/readiness/$checklistId"
                        params={{ programmeId: programme.id, checklistId: checklist.id }}
                      >
                        {site.name}
                      </Link>
                    ) : (
                      site.name
                    )}
                    {checklist && <Status state={checklist.state} />}
                  </li>
                );
              })}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
