import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Item } from "../../api/contract";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useRoles } from "../../session/session";
import { Status } from "../../ui/Status";
import { AskDeviation } from "./AskDeviation";
import { Fraction } from "./Fraction";
import { GiveMeasurement } from "./GiveMeasurement";
import { SetStatus } from "./SetStatus";
import { useCriticalityWord, useEvidenceWord, useSignerWord } from "./words";

type Doing = "status" | "measurement" | "deviation";

/** One item with what it asks, what it rests on, and what can be done about it. */
export function OpenItem({ item }: { item: Item }) {
  const { t } = useLingui();
  const has = useRoles();
  const { full, day } = useMoment();
  const criticality = useCriticalityWord();
  const evidence = useEvidenceWord();
  const signer = useSignerWord();
  const [doing, setDoing] = useState<Doing>("status");
  const due = item.dueAt ? day(item.dueAt) : null;
  const { offsetDays } = item;
  const offset = offsetDays > 0 ? `T+${offsetDays}` : `T−${-offsetDays}`;
  const signedBy = signer(item.signer);
  const changed = item.changedAt ? full(item.changedAt) : null;
  const tabs: { value: Doing; label: string; shown: boolean }[] = [
    { value: "status", label: t`Läge`, shown: true },
    { value: "measurement", label: t`Mätvärde`, shown: item.evidence === "measurement" },
    {
      value: "deviation",
      label: t`Begär avsteg`,
      shown: item.state !== "ready" && item.state !== null,
    },
  ];
  return (
    <article className="item">
      <header>
        <h3>{inLanguage(item.text)}</h3>
        <Status state={item.state} chip />
        <p className="sm muted">
          <span>{criticality(item.criticality)}.</span>{" "}
          {due && (
            <Trans>
              Ska vara klar {due} ({offset}).
            </Trans>
          )}{" "}
          <Trans>Skrivs under av {signedBy}.</Trans> {evidence(item.evidence)}.{" "}
          {item.duringPause && <Trans>Får fortsätta under en paus.</Trans>}
        </p>
        {item.source && (
          <p className="sm muted">
            <Trans>Källa:</Trans> <span lang="en">{item.source}</span>
          </p>
        )}
      </header>
      <div className="item-in">
        <Fraction item={item} />
        {item.reason && (
          <p>
            <b>
              <Trans>Skäl:</Trans>
            </b>{" "}
            {item.reason}
          </p>
        )}
        {item.comment && <p>{item.comment}</p>}
        {changed && (
          <p className="sm muted n">
            <Trans>
              Senast ändrad {changed} av {item.changedBy}.
            </Trans>
          </p>
        )}
      </div>
      {has("implementer", "site_manager", "regional_lead") ? (
        <div className="item-do">
          <fieldset className="acts">
            <legend className="ds-sr-only">
              <Trans>Vad vill du göra?</Trans>
            </legend>
            {tabs
              .filter(({ shown }) => shown)
              .map(({ value, label }) => (
                <button
                  key={value}
                  type="button"
                  className="chip"
                  aria-pressed={doing === value}
                  onClick={() => setDoing(value)}
                >
                  {label}
                </button>
              ))}
          </fieldset>
          {doing === "status" && <SetStatus item={item} />}
          {doing === "measurement" && <GiveMeasurement item={item} />}
          {doing === "deviation" && <AskDeviation item={item} />}
        </div>
      ) : (
        <p className="item-do sm muted">
          <Trans>Din roll får läsa punkten men inte ändra den.</Trans>
        </p>
      )}
    </article>
  );
}
