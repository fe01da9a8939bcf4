import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Item } from "../../api/contract";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useRoles } from "../../session/session";
import { Status } from "../../ui/Status";
import { AskDeviation } from "./AskDeviation";
import { Comments } from "./Comments";
import { CountedIn } from "./CountedIn";
import { EvidenceList } from "./EvidenceList";

import { Fraction } from "./Fraction";
import { GiveMeasurement } from "./GiveMeasurement";
import { History } from "./History";
import { Owners } from "./Owners";
import { SetStatus } from "./SetStatus";
import { Trend } from "./Trend";
import { useCriticalityWord, useEvidenceWord, useSignerWord } from "./words";

type Doing =
  | "status"
  | "measurement"
  | "deviation"
  | "evidence"
  | "comments"
  | "owners"
  | "history";
const forAll: Doing[] = ["evidence", "comments", "history"];

/** One item with what it asks, what it rests on, and what can be done about it. */
export function OpenItem({ item }: { item: Item }) {
  const { t } = useLingui();
  const has = useRoles();
  const { full, day } = useMoment();
  const criticality = useCriticalityWord();
  const evidence = useEvidenceWord();
  const signer = useSignerWord();
  const [chosen, setDoing] = useState<Doing>("status");
  const due = item.dueAt ? day(item.dueAt) : null;
  const { offsetDays } = item;
  const offset = offsetDays > 0 ? `T+${offsetDays}` : `T−${-offsetDays}`;
  const signedBy = signer(item.signer);
  const changed = item.changedAt ? full(item.changedAt) : null;
  const countedIn = item.measurement?.countedIn;
  const tabs: { value: Doing; label: string; shown: boolean }[] = [
    { value: "status", label: t`Läge`, shown: true },
    {
      value: "measurement",
      label: t`Mätvärde`,
      shown: item.evidence === "measurement" && !countedIn,
    },
    {
      value: "deviation",
      label: t`Begär avsteg`,
      shown: item.state !== "ready" && item.state !== null,
    },
    { value: "owners", label: t`Ägare`, shown: true },
    { value: "evidence", label: t`Underlag (${item.evidenceCount})`, shown: true },
    { value: "comments", label: t`Kommentarer`, shown: true },
    { value: "history", label: t`Historik`, shown: true },
  ];
  const may = has("implementer", "site_manager", "regional_lead");
  const doing = may || forAll.includes(chosen) ? chosen : "evidence";
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
        {item.evidence === "measurement" && <Trend item={item} />}
        {item.ownerLine && (
          <p className="sm">
            <Trans>Ägare i linjen: {item.ownerLine}.</Trans>{" "}
            {item.ownerProgramme && <Trans>I programmet: {item.ownerProgramme}.</Trans>}
          </p>
        )}
        {countedIn && <CountedIn register={countedIn} site={item.siteId} />}
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
      <div className="item-do">
        <fieldset className="acts">
          <legend className="ds-sr-only">
            <Trans>Vad vill du göra?</Trans>
          </legend>
          {tabs
            .filter(({ value, shown }) => shown && (may || forAll.includes(value)))
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
        {doing === "owners" && <Owners key={item.version} item={item} />}
        {doing === "evidence" && <EvidenceList item={item} may={may} />}
        {doing === "comments" && <Comments item={item} />}
        {doing === "history" && <History item={item} />}
        {!may && (
          <p className="sm muted">
            <Trans>Din roll får läsa punkten men inte ändra den.</Trans>
          </p>
        )}
      </div>
    </article>
  );
}
