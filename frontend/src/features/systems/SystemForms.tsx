import { Trans, useLingui } from "@lingui/react/macro";
import { createSystem, retireSystem, type System } from "../../api/coexistence";
import { useIdempotencyKey } from "../../api/idempotency";
import type { FieldFault } from "../../api/problem";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Choices, TextArea, TextField } from "../../ui/Field";

interface Days {
  readOnlyFrom: string;
  licenceEnds: string;
  lastReturnOn: string;
  /** One a line: what, an equals sign, where. */
  kept: string;
}

const days = (system?: System): Days => ({
  readOnlyFrom: system?.readOnlyFrom ?? "",
  licenceEnds: system?.licenceEnds ?? "",
  lastReturnOn: system?.lastReturnOn ?? "",
  kept: (system?.kept ?? []).map(({ what, where }) => `${what} = ${where}`).join("\n"),
});

const bodyOf = (value: Days) => ({
  readOnlyFrom: value.readOnlyFrom || null,
  licenceEnds: value.licenceEnds || null,
  lastReturnOn: value.lastReturnOn || null,
  kept: value.kept
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => {
      const [what = "", ...where] = line.split("=");
      return { what: what.trim(), where: where.join("=").trim() };
    }),
});

interface FieldsProps {
  value: Days;
  change: (part: Partial<Days>) => void;
  faults: (field: string) => FieldFault[];
}

function Fields({ value, change, faults }: FieldsProps) {
  const { t } = useLingui();
  const date = (field: "readOnlyFrom" | "licenceEnds" | "lastReturnOn") => ({
    type: "date",
    value: value[field],
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
    faults: faults(field),
  });
  return (
    <>
      <TextField label={t`Läsläge från`} {...date("readOnlyFrom")} />
      <TextField label={t`Licensen upphör`} {...date("licenceEnds")} />
      <TextField label={t`Sista dag för återgång`} {...date("lastReturnOn")} />
      <TextArea
        label={t`Vad som bevaras och var`}
        hint={t`En rad för varje: Bilder = Bildarkivet`}
        value={value.kept}
        onChange={(event) => change({ kept: event.target.value })}
        faults={faults("kept")}
      />
    </>
  );
}

export function NewSystem() {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`system.${programme.id}`, {
    code: "",
    name: "",
    kind: "old" as System["kind"],
    ...days(),
  });
  const { code, name, kind } = draft.value;
  return (
    <Act
      label={t`Nytt system`}
      save={<Trans>Spara systemet</Trans>}
      act={() => {
        const body = { code, name, kind, ...bodyOf(draft.value) };
        return createSystem(programme.id, body, keyFor(body));
      }}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Systemets namn`}
            required
            maxLength={200}
            value={name}
            onChange={(event) => draft.change({ name: event.target.value })}
            faults={faults("name")}
          />
          <TextField
            label={t`Kod`}
            required
            maxLength={80}
            value={code}
            onChange={(event) => draft.change({ code: event.target.value })}
            faults={faults("code")}
          />
          <Choices
            legend={t`Slag`}
            value={kind}
            onChange={(value) => draft.change({ kind: value })}
            options={[
              { value: "old", label: t`Gammalt, ska avvecklas` },
              { value: "new", label: t`Nytt, ska införas` },
            ]}
          />
          {kind === "old" && <Fields value={draft.value} change={draft.change} faults={faults} />}
        </>
      )}
    </Act>
  );
}

export function Retire({ system }: { system: System }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`retire.${system.id}.${system.version}`, {
    ...days(system),
    reason: "",
  });
  const { name } = system;
  return (
    <Act
      label={t`Ändra avvecklingen`}
      about={name}
      save={<Trans>Spara avvecklingen</Trans>}
      act={() =>
        retireSystem(programme.id, system, {
          ...bodyOf(draft.value),
          reason: draft.value.reason,
        })
      }
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <Fields value={draft.value} change={draft.change} faults={faults} />
          <TextArea
            label={t`Varför det ändras`}
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
