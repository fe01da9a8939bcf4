import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Area as AreaName, Checklist, Item } from "../../api/contract";
import { listItems } from "../../api/readiness";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { useAreaWord } from "../../programme/words";
import { Loaded } from "../../ui/Loaded";
import { Status } from "../../ui/Status";
import { OpenItem } from "./OpenItem";
import { itemsWorstFirst } from "./worst";

interface Props {
  checklist: Checklist;
  area: AreaName;
  /** The item that is open, by id. */
  open: string | null;
}

export function Area({ checklist, area, open }: Props) {
  const programme = useProgramme();
  const areaWord = useAreaWord();
  const items = useQuery({
    queryKey: ["item", programme.id, checklist.id, area],
    queryFn: () => listItems(programme.id, { checklist: checklist.id, area }),
  });
  const state = checklist.areas.find((one) => one.area === area);
  const ready = state?.counts.ready ?? 0;
  const total = state?.total ?? 0;
  return (
    <section>
      <div className="sec">
        <h2>{areaWord(area)}</h2>
        <Status state={state?.state ?? null} />
        <span className="end muted">
          <Trans>
            {ready} av {total} klara. Det som hindrar mest står först.
          </Trans>
        </span>
      </div>
      <Loaded query={items}>
        {(all) => (
          <ul className="tasks">
            {itemsWorstFirst(all).map((item) => (
              <li key={item.id}>
                {item.id === open ? (
                  <OpenItem item={item} />
                ) : (
                  <Row item={item} checklistId={checklist.id} area={area} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function Row({ item, checklistId, area }: { item: Item; checklistId: string; area: AreaName }) {
  const programme = useProgramme();
  const now = useNow(60_000);
  const { day, percent } = useMoment();
  const { measurement } = item;
  const late = item.dueAt !== null && new Date(item.dueAt) < now && item.state !== "ready";
  return (
    <div className="task">
      <Link
        to="/p/$programmeId/readiness/$checklistId"
        params={{ programmeId: programme.id, checklistId }}
        search={{ area, item: item.id }}
        resetScroll={false}
      >
        {inLanguage(item.text)}
      </Link>
      <Status state={item.state} />
      <span className="sm muted">
        {item.status === "not_started" && <Trans>Ingen har öppnat punkten.</Trans>}
        {measurement && (
          <span className="n">
            {measurement.numerator}/{measurement.denominator},{" "}
            {percent(measurement.numerator, measurement.denominator)}.
          </span>
        )}{" "}
        {item.reason} {item.deviationStatus === "approved" && <Trans>Avsteg godkänt.</Trans>}
        {item.deviationStatus === "requested" && <Trans>Avsteg begärt.</Trans>}
      </span>
      <span className={`sm n ${late ? "late" : "muted"}`}>{item.dueAt && day(item.dueAt)}</span>
    </div>
  );
}
