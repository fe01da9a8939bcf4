import { Trans } from "@lingui/react/macro";
import type { Incident } from "../../api/contract";
import { useMoment } from "../../i18n/useMoment";
import { useNow } from "../../programme/context";
import { useHazardWord } from "../../programme/words";
import { usePatientWord, useStatusWord } from "./words";

/** What the ward said, word for word, and what the staff have added. */
export function Details({ incident }: { incident: Incident }) {
  const now = useNow(60_000);
  const { short } = useMoment();
  const hazard = useHazardWord();
  const patient = usePatientWord();
  const status = useStatusWord();
  return (
    <dl className="kv">
      <dt>
        <Trans>Läge</Trans>
      </dt>
      <dd>{status(incident.status)}</dd>
      <dt>
        <Trans>Patient</Trans>
      </dt>
      <dd>{patient(incident.patientAffected)}</dd>
      {incident.where && (
        <>
          <dt>
            <Trans>Var</Trans>
          </dt>
          <dd>{incident.where}</dd>
        </>
      )}
      <dt>
        <Trans>Hur de klarar sig</Trans>
      </dt>
      <dd>
        {incident.workaround ?? <Trans>Inte angivet</Trans>}
        {incident.downtimeRoutine && (
          <>
            {" "}
            <Trans>Arbetar enligt reservrutin.</Trans>
          </>
        )}
      </dd>
      <dt>
        <Trans>Hände</Trans>
      </dt>
      <dd className="n">{short(incident.occurredAt, now)}</dd>
      <dt>
        <Trans>Registrerad</Trans>
      </dt>
      <dd className="n">{short(incident.recordedAt, now)}</dd>
      <dt>
        <Trans>Rapporterad av</Trans>
      </dt>
      <dd>{incident.reporter?.name}</dd>
      {incident.hazardClass && (
        <>
          <dt>
            <Trans>Faroklass</Trans>
          </dt>
          <dd>{hazard(incident.hazardClass)}</dd>
        </>
      )}
      {incident.assignee && (
        <>
          <dt>
            <Trans>Tilldelad</Trans>
          </dt>
          <dd>{incident.assignee}</dd>
        </>
      )}
      {incident.resolution && (
        <>
          <dt>
            <Trans>Lösning</Trans>
          </dt>
          <dd>{incident.resolution}</dd>
        </>
      )}
      {incident.reopenReason && (
        <>
          <dt>
            <Trans>Återöppnad för att</Trans>
          </dt>
          <dd>{incident.reopenReason}</dd>
        </>
      )}
    </dl>
  );
}
