import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { type CriticalLine, type LineItem, listEstimates } from "../../api/critical-line";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Dependencies } from "./Dependencies";
import { GiveEstimate } from "./GiveEstimate";
import { useOwner } from "./words";

interface Props {
  item: LineItem;
  line: CriticalLine;
  onClose: () => void;
}

/** One item of the line: how long its owner says it takes, and what it waits for. */
export function ItemPanel({ item, line, onClose }: Props) {
  const programme = useProgramme();
  const has = useRoles();
  const { full, number } = useMoment();
  const owned = useOwner()(item);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const estimates = useQuery({
    queryKey: ["estimate", programme.id, item.itemId],
    queryFn: () => listEstimates(programme.id, item.itemId),
  });
  const works = has("implementer", "site_manager", "regional_lead");
  return (
    <article className="panel line-item" aria-labelledby="line-item">
      <h3 id="line-item" tabIndex={-1} ref={heading}>
        {inLanguage(item.text)}
      </h3>
      <p className="sm">
        {item.siteName}. <Trans>Ägs av {owned}.</Trans>{" "}
        <Link
          to="/p/$programmeId/readiness/$checklistId"
          params={{ programmeId: programme.id, checklistId: item.checklistId }}
          search={{ area: item.area, item: item.itemId }}
        >
          <Trans>Till punkten i checklistan</Trans>
        </Link>
      </p>
      <div className="two">
        <div>
          <h4>
            <Trans>Uppskattning</Trans>
          </h4>
          {estimates.data?.length === 0 && (
            <p className="muted">
              <Trans>Ingen har uppskattat punkten.</Trans>
            </p>
          )}
          <ul className="lines">
            {estimates.data?.map((said) => (
              <li key={said.id} className="sm">
                <b className="n">
                  {said.optimisticDays !== null && said.pessimisticDays !== null ? (
                    <Trans>
                      {number(said.optimisticDays)}, {number(said.likelyDays)},{" "}
                      {number(said.pessimisticDays)} dagar
                    </Trans>
                  ) : said.spreadDays === null ? (
                    <Trans>{number(said.likelyDays)} dagar</Trans>
                  ) : (
                    <Trans>
                      {number(said.likelyDays)} ± {number(said.spreadDays)} dagar
                    </Trans>
                  )}
                </b>{" "}
                {full(said.estimatedAt)}, {said.estimatedBy}. {said.note}
              </li>
            ))}
          </ul>
          {works && <GiveEstimate item={item} />}
        </div>
        <Dependencies item={item} line={line} works={works} />
      </div>
      <div className="acts gap">
        <Button variant="tertiary" onClick={onClose}>
          <Trans>Stäng punkten</Trans>
        </Button>
      </div>
    </article>
  );
}
