import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Incident } from "../../api/contract";
import { confirmIncident, reopenIncident } from "../../api/incident";
import { faultsOf } from "../../api/problem";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea } from "../../ui/Field";

/** The reporter's answer to a resolution: it holds, or it doesn't and here is why. */
export function Reply({ incident }: { incident: Incident }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const [reopening, setReopening] = useState(false);
  const [reason, setReason] = useState("");
  const after = {
    onSuccess: () => queries.invalidateQueries({ queryKey: ["incident", programme.id] }),
  };
  const confirm = useMutation({
    mutationFn: () => confirmIncident(programme.id, incident),
    ...after,
  });
  const reopen = useMutation({
    mutationFn: () => reopenIncident(programme.id, incident, reason),
    ...after,
  });
  return (
    <div className="panel reply">
      <h3>
        <Trans>Stängd av staben. Stämmer det?</Trans>
      </h3>
      <p>{incident.resolution}</p>
      {reopening ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            reopen.mutate();
          }}
        >
          <TextArea
            label={t`Vad är fortfarande fel?`}
            hint={t`Inga patientuppgifter, inga personnummer.`}
            required
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            faults={faultsOf(reopen.error, "reason")}
          />
          <Fault error={reopen.error} kept={<Trans>Texten är kvar.</Trans>} />
          <div className="acts">
            <Button type="submit" busy={reopen.isPending}>
              <Trans>Öppna igen</Trans>
            </Button>
            <Button variant="tertiary" onClick={() => setReopening(false)}>
              <Trans>Ångra</Trans>
            </Button>
          </div>
        </form>
      ) : (
        <>
          <Fault error={confirm.error} />
          <div className="acts">
            <Button busy={confirm.isPending} onClick={() => confirm.mutate()}>
              <Trans>Ja, det stämmer</Trans>
            </Button>
            <Button variant="secondary" onClick={() => setReopening(true)}>
              <Trans>Nej, öppna igen</Trans>
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
