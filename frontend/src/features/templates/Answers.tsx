import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Item } from "../../api/contract";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { Scroll } from "../../ui/Scroll";
import { Status } from "../../ui/Status";

interface Props {
  items: Item[];
  label: string;
  /** Where an answer is changed; without it the answers are only read. */
  params?: { programmeId: string; checklistId: string };
}

/** Answers as they stand: the question, the state, what it rests on and who said so. */
export function Answers({ items, label, params }: Props) {
  return (
    <Scroll label={label}>
      <table className="tbl answers">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Punkt</Trans>
            </th>
            <th scope="col">
              <Trans>Läge</Trans>
            </th>
            <th scope="col">
              <Trans>Vad det vilar på</Trans>
            </th>
            {params && (
              <th scope="col">
                <span className="ds-sr-only">
                  <Trans>Ändra</Trans>
                </span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{inLanguage(item.text)}</th>
              <td>
                {item.state === null ? <Trans>Gäller inte</Trans> : <Status state={item.state} />}
              </td>
              <td>
                <RestsOn item={item} />
              </td>
              {params && (
                <td>
                  <Link
                    to="/p/$programmeId/readiness/$checklistId"
                    params={params}
                    search={{ area: item.area, item: item.id }}
                  >
                    <Trans>Ändra</Trans> <span className="ds-sr-only">{inLanguage(item.text)}</span>
                  </Link>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function RestsOn({ item }: { item: Item }) {
  const { full } = useMoment();
  const { measurement, reason, comment, changedBy, changedAt, evidenceCount } = item;
  const at = changedAt ? full(changedAt) : "";
  if (!measurement && !reason && !comment && !changedBy) {
    return (
      <span className="muted">
        <Trans>Ingen har tittat på den</Trans>
      </span>
    );
  }
  return (
    <>
      {measurement && <Figure measurement={measurement} />}
      {reason && <p>{reason}</p>}
      {comment && <p>{comment}</p>}
      {evidenceCount > 0 && (
        <p className="sm">
          <Trans>{evidenceCount} underlag</Trans>
        </p>
      )}
      {item.deviationStatus === "approved" && (
        <p className="sm">
          <Trans>Godkänt avsteg</Trans>
        </p>
      )}
      {changedBy && (
        <p className="sm muted">
          {changedBy}, {at}
        </p>
      )}
    </>
  );
}

function Figure({ measurement }: { measurement: NonNullable<Item["measurement"]> }) {
  const { percent, full } = useMoment();
  const { numerator, denominator, exclusions, exclusionsReason, source, measuredAt } = measurement;
  const share = percent(numerator, denominator);
  const at = full(measuredAt);
  return (
    <p>
      <Trans>
        {numerator} av {denominator} ({share}), {source}, {at}
      </Trans>
      {exclusions > 0 && (
        <>
          {" "}
          <Trans>
            {exclusions} räknas inte: {exclusionsReason}
          </Trans>
        </>
      )}
    </p>
  );
}
