import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listBulk } from "../../api/items";
import { useMoment } from "../../i18n/useMoment";
import { Loaded } from "../../ui/Loaded";
import { useBulkStatusWord, useKindWord } from "./words";

/** Changes of many items made before, each with its way back. */
export function Earlier({ programmeId }: { programmeId: string }) {
  const kind = useKindWord();
  const status = useBulkStatusWord();
  const { full } = useMoment();
  const made = useQuery({
    queryKey: ["bulk_change", programmeId],
    queryFn: () => listBulk(programmeId),
  });
  return (
    <Loaded query={made}>
      {(all) =>
        all.length === 0 ? null : (
          <section>
            <h2>
              <Trans>Tidigare ändringar av flera</Trans>
            </h2>
            <ul className="lines">
              {all.map((bulk) => (
                <li key={bulk.id}>
                  <Link
                    to="/p/$programmeId/items"
                    params={{ programmeId }}
                    search={{ bulk: bulk.id }}
                  >
                    {kind(bulk.kind)}, {full(bulk.madeAt)}
                  </Link>{" "}
                  <span className="sm muted">
                    {status(bulk.status)}. {bulk.madeBy}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  );
}
