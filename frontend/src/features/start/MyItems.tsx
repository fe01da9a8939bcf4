import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listMyOpenItems } from "../../api/readiness";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { Loaded } from "../../ui/Loaded";
import { Status } from "../../ui/Status";

const shown = 6;

/** The items of the person's own sites that are furthest from ready, the latest due first. */
export function MyItems() {
  const programme = useProgramme();
  const now = useNow(60_000);
  const { short } = useMoment();
  const items = useQuery({
    queryKey: ["item", programme.id, "mine"],
    queryFn: () => listMyOpenItems(programme.id, shown),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Mina öppna punkter</Trans>
        </h2>
      </div>
      <Loaded query={items}>
        {({ items: open, total }) => (
          <>
            {open.length === 0 && (
              <p className="muted">
                <Trans>Inga öppna punkter på dina enheter.</Trans>
              </p>
            )}
            <ul className="open">
              {open.map((item) => (
                <li key={item.id}>
                  <Status state={item.state} />
                  <Link
                    to="/p/$programmeId/readiness/$checklistId"
                    params={{ programmeId: programme.id, checklistId: item.checklistId }}
                    search={{ area: item.area, item: item.id }}
                  >
                    {inLanguage(item.text)}
                  </Link>
                  <span
                    className={`n sm ${item.dueAt && new Date(item.dueAt) < now ? "late" : "muted"}`}
                  >
                    {item.dueAt && short(item.dueAt, now)}
                  </span>
                </li>
              ))}
            </ul>
            {total > open.length && (
              <p className="sm muted">
                <Trans>
                  {open.length} av {total} visas.
                </Trans>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
