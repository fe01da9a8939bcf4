import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Ref, useImperativeHandle, useRef, useState } from "react";
import type { HazardClass, Incident } from "../../api/contract";
import { resolveIncident, triageIncident } from "../../api/incident";
import { faultsOf } from "../../api/problem";
import { useProgramme } from "../../programme/context";
import { hazardClasses, useHazardWord } from "../../programme/words";
import { useSession } from "../../session/session";
import { Button } from "../../ui/Button";
import { bandOf } from "../../ui/band";
import { Fault } from "../../ui/Fault";
import { Select, TextArea, TextField } from "../../ui/Field";
import { useBandWord } from "../../ui/Risk";
import { Matrix } from "./Matrix";
import { type Grade, lowers } from "./risk";

/** What single keys may reach in the form. */
export interface TriageKeys {
  accept: () => void;
  risk: () => void;
  assign: () => void;
  resolve: () => void;
}

export function TriageForm({ incident, keys }: { incident: Incident; keys: Ref<TriageKeys> }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { session } = useSession();
  const queries = useQueryClient();
  const hazardWord = useHazardWord();
  const bandWord = useBandWord();
  const [grade, setGrade] = useState<Grade | null>(incident.rating);
  const [hazard, setHazard] = useState<HazardClass | "">(incident.hazardClass ?? "");
  const [assignee, setAssignee] = useState(incident.assignee ?? session?.name ?? "");
  const [reason, setReason] = useState("");
  const [resolution, setResolution] = useState("");
  const radio = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const after = {
    onSuccess: (changed: Incident) => {
      queries.setQueryData(["incident", programme.id, changed.id], changed);
      return queries.invalidateQueries({ queryKey: ["incident", programme.id] });
    },
  };
  const triage = useMutation({
    mutationFn: (body: Grade & { hazardClass: HazardClass }) =>
      triageIncident(programme.id, incident, {
        ...body,
        ...(assignee && { assignee }),
        ...(reason && { reason }),
      }),
    ...after,
  });
  const resolve = useMutation({
    mutationFn: () => resolveIncident(programme.id, incident, resolution),
    ...after,
  });
  const lowered = grade !== null && lowers(grade, incident.rating);
  useImperativeHandle(keys, () => ({
    accept: () => form.current?.requestSubmit(),
    risk: () => radio.current?.focus(),
    assign: () => form.current?.querySelector<HTMLInputElement>("[name=assignee]")?.focus(),
    resolve: () => document.querySelector<HTMLTextAreaElement>("[name=resolution]")?.focus(),
  }));
  const product = grade ? grade.consequence * grade.probability : null;
  return (
    <div className="triage-form">
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (grade && hazard) triage.mutate({ ...grade, hazardClass: hazard });
        }}
      >
        <Matrix value={grade} onChange={setGrade} standing={incident.rating} first={radio} />
        <p className="graded" role="status">
          {product ? (
            <>
              <span className={`risk risk-${bandOf(product)}`}>{product}</span>{" "}
              {bandWord[bandOf(product)]}
            </>
          ) : (
            <Trans>Inte bedömd ännu.</Trans>
          )}
        </p>
        {lowered && (
          <TextArea
            label={t`Varför sänks risken?`}
            hint={t`Att sänka kräver ett skäl. Skälet syns för rapportörerna och för styrelsen.`}
            required
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            faults={faultsOf(triage.error, "reason")}
          />
        )}
        <Select
          label={t`Faroklass`}
          required
          value={hazard}
          onChange={(value) => setHazard(value as HazardClass | "")}
          faults={faultsOf(triage.error, "hazardClass")}
          options={[
            { value: "", label: t`Välj` },
            ...hazardClasses.map((value) => ({ value, label: hazardWord(value) })),
          ]}
        />
        <TextField
          label={t`Tilldelad funktion`}
          name="assignee"
          value={assignee}
          onChange={(event) => setAssignee(event.target.value)}
          faults={faultsOf(triage.error, "assignee")}
        />
        <Fault error={triage.error} kept={<Trans>Din bedömning är kvar i formuläret.</Trans>} />
        <div className="acts">
          <Button type="submit" busy={triage.isPending} disabled={!grade}>
            {incident.status === "new" ? <Trans>Ta emot</Trans> : <Trans>Spara bedömningen</Trans>}{" "}
            <kbd>1</kbd>
          </Button>
        </div>
      </form>
      {(incident.status === "open" || incident.status === "new") && (
        <form
          className="resolve"
          onSubmit={(event) => {
            event.preventDefault();
            resolve.mutate();
          }}
        >
          <TextArea
            label={t`Lösning`}
            hint={t`Rapportören får läsa den och svara om den stämmer.`}
            name="resolution"
            required
            rows={2}
            value={resolution}
            onChange={(event) => setResolution(event.target.value)}
            faults={faultsOf(resolve.error, "resolution")}
          />
          <Fault error={resolve.error} kept={<Trans>Texten är kvar.</Trans>} />
          <div className="acts">
            <Button type="submit" variant="secondary" busy={resolve.isPending}>
              <Trans>Stäng med lösningen</Trans>
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
