import { Trans, useLingui } from "@lingui/react/macro";
import {
  changeRoutine,
  createRoutine,
  endFlow,
  type Routine,
  withdrawRoutine,
} from "../../api/coexistence";
import { useIdempotencyKey } from "../../api/idempotency";
import type { FieldFault } from "../../api/problem";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { TextArea, TextField } from "../../ui/Field";

interface Written {
  name: string;
  text: string;
  lineOwner: string;
  validFrom: string;
  expiresOn: string;
}

interface FieldsProps {
  value: Written;
  change: (part: Partial<Written>) => void;
  faults: (field: string) => FieldFault[];
}

function Fields({ value, change, faults }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Rutinens namn`}
        required
        maxLength={200}
        value={value.name}
        onChange={(event) => change({ name: event.target.value })}
        faults={faults("name")}
      />
      <TextArea
        label={t`Vad man gör`}
        required
        maxLength={4000}
        value={value.text}
        onChange={(event) => change({ text: event.target.value })}
        faults={faults("text")}
      />
      <TextField
        label={t`Ägare i linjen`}
        hint={t`En funktion, aldrig en persons namn.`}
        required
        maxLength={200}
        value={value.lineOwner}
        onChange={(event) => change({ lineOwner: event.target.value })}
        faults={faults("lineOwner")}
      />
      <TextField
        label={t`Gäller från`}
        type="date"
        required
        value={value.validFrom}
        onChange={(event) => change({ validFrom: event.target.value })}
        faults={faults("validFrom")}
      />
      <TextField
        label={t`Gäller till och med`}
        hint={t`En rutin för samexistens har alltid ett slut.`}
        type="date"
        required
        value={value.expiresOn}
        onChange={(event) => change({ expiresOn: event.target.value })}
        faults={faults("expiresOn")}
      />
    </>
  );
}

export function WriteRoutine({ flowId, name, on }: { flowId: string; name: string; on: string }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`routine.${flowId}`, {
    name: "",
    text: "",
    lineOwner: "",
    validFrom: on,
    expiresOn: "",
  });
  return (
    <Act
      label={t`Skriv rutin`}
      about={name}
      save={<Trans>Spara rutinen</Trans>}
      act={() => {
        const body = { careFlowId: flowId, ...draft.value };
        return createRoutine(programme.id, body, keyFor(body));
      }}
      onSaved={draft.clear}
    >
      {(faults) => <Fields value={draft.value} change={draft.change} faults={faults} />}
    </Act>
  );
}

export function ChangeRoutine({ routine }: { routine: Routine }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { name, text, lineOwner, validFrom, expiresOn } = routine;
  const draft = useDraft(`routine.${routine.id}.${routine.version}`, {
    name,
    text,
    lineOwner,
    validFrom,
    expiresOn,
    reason: "",
  });
  return (
    <Act
      label={t`Ändra rutinen`}
      about={name}
      save={<Trans>Spara rutinen</Trans>}
      act={() => changeRoutine(programme.id, routine, draft.value)}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <Fields value={draft.value} change={draft.change} faults={faults} />
          <TextArea
            label={t`Varför den ändras`}
            required
            maxLength={4000}
            value={draft.value.reason}
            onChange={(event) => draft.change({ reason: event.target.value })}
            faults={faults("reason")}
          />
        </>
      )}
    </Act>
  );
}

export function WithdrawRoutine({ routine }: { routine: Routine }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`withdraw.${routine.id}`, { reason: "" });
  const { name } = routine;
  return (
    <Act
      label={t`Återkalla rutinen`}
      about={name}
      save={<Trans>Återkalla</Trans>}
      act={() => withdrawRoutine(programme.id, routine, draft.value.reason)}
      onSaved={draft.clear}
    >
      {(faults) => (
        <TextArea
          label={t`Varför den inte längre gäller`}
          required
          maxLength={4000}
          value={draft.value.reason}
          onChange={(event) => draft.change({ reason: event.target.value })}
          faults={faults("reason")}
        />
      )}
    </Act>
  );
}

export function EndFlow({
  flow,
  on,
}: {
  flow: { id: string; version: number; name: string };
  on: string;
}) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`flow.${flow.id}`, { endedOn: on, reason: "" });
  const { name } = flow;
  return (
    <Act
      label={t`Avsluta flödet`}
      about={name}
      save={<Trans>Avsluta flödet</Trans>}
      act={() => endFlow(programme.id, flow, draft.value)}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Sista dagen`}
            type="date"
            required
            value={draft.value.endedOn}
            onChange={(event) => draft.change({ endedOn: event.target.value })}
            faults={faults("endedOn")}
          />
          <TextArea
            label={t`Varför det upphör`}
            required
            maxLength={4000}
            value={draft.value.reason}
            onChange={(event) => draft.change({ reason: event.target.value })}
            faults={faults("reason")}
          />
        </>
      )}
    </Act>
  );
}
