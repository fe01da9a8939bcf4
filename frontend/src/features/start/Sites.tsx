import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Wave } from "../../api/contract";
import { listChecklists } from "../../api/readiness";
import { useProgramme } from "../../programme/context";
import { Loaded } from "../../ui/Loaded";
import { Status } from "../../ui/Status";

export function Sites({ wave }: { wave: Wave }) {
  const programme = useProgramme();
  const checklists = useQuery({
    queryKey: ["checklist", programme.id],
    queryFn: () => listChecklists(programme.id),
  });
  const { number } = wave;
  return (
    <section id="sites">
      <div className="sec">
        <h2>
          <Trans>Mottagande enheter, etapp {number}</Trans>
        </h2>
        <Link className="end" to="/p/$programmeId/readiness" params={{ programmeId: programme.id }}>
          <Trans>Beredskapen i rutnät</Trans>
        </Link>
      </div>
      <Loaded query={checklists}>
        {(all) => (
          <ul className="site-list">
            {all
              .filter(({ waveId }) => waveId === wave.id)
              .toSorted((a, b) => a.siteName.localeCompare(b.siteName, "sv"))
              .map((checklist) => (
                <li key={checklist.id}>
                  <Link
                    to="/p/$programmeId/readiness/$checklistId"
                    params={{ programmeId: programme.id, checklistId: checklist.id }}
                  >
                    {checklist.siteName}
                  </Link>
                  <Status state={checklist.state} />
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
