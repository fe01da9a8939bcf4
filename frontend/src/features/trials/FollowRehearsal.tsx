import { Trans, useLingui } from "@lingui/react/macro";
import { addFinding, closeFinding, concludeRehearsal, type Rehearsal } from "../../api/registers";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { useSaving, whole } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextArea, TextField } from "../../ui/Field";
import { optionsOf, useTrialWords } from "./words";

/** What can be said of a rehearsal next: how it went, what it found, how a finding was resolved. */
export function FollowRehearsal({ rehearsal }: { rehearsal: Rehearsal }) {
  const open = rehearsal.findings.filter(({ closedAt }) => !closedAt);
  if (!rehearsal.heldAt) {
    return (
      <details>
        <summary>
          <Trans>Hur gick den?</Trans>
        </summary>
        <Conclude rehearsal={rehearsal} />
      </details>
    );
  }
  return (
    <div>
      <details>
        <summary>
          <Trans>Skriv in en brist</Trans>
        </summary>
        <Find rehearsal={rehearsal} />
      </details>
      {open.length > 0 && (
        <details>
          <summary>
            <Trans>Stäng en brist</Trans>
          </summary>
          <Close rehearsal={rehearsal} open={open} />
        </details>
      )}
    </div>
  );
}

const unheld = { outcome: "passed", stepsTotal: "", stepsInTime: "", note: "" };

function Conclude({ rehearsal }: { rehearsal: Rehearsal }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const { outcomes } = useTrialWords();
  const form = useSaving(
    `conclude.${rehearsal.id}`,
    unheld,
    ["rehearsal", "measurement", "item", "checklist"],
    (value) => ({
      heldAt: now().toISOString(),
      outcome: value.outcome as "passed" | "failed",
      stepsTotal: Number(value.stepsTotal),
      stepsInTime: Number(value.stepsInTime),
      ...(value.note && { note: value.note }),
    }),
    (body) => concludeRehearsal(programme.id, rehearsal, body),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <Select label={t`Utfall`} options={optionsOf(outcomes)} {...form.choice("outcome")} />
      <TextField label={t`Antal steg`} {...whole} min={1} {...form.field("stepsTotal")} />
      <TextField label={t`Steg i tid`} {...whole} {...form.field("stepsInTime")} />
      <TextArea label={t`Vad hände?`} {...form.field("note")} />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Spara utfallet</Trans>
        </Button>
      </div>
    </form>
  );
}

const unfound = { text: "", severity: "major", owner: "" };

function Find({ rehearsal }: { rehearsal: Rehearsal }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { severities } = useTrialWords();
  const form = useSaving(
    `finding.${rehearsal.id}`,
    unfound,
    ["rehearsal"],
    (value) => ({ ...value, severity: value.severity as keyof typeof severities }),
    (body) => addFinding(programme.id, rehearsal, body),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <TextField label={t`Brist`} required maxLength={200} {...form.field("text")} />
      <Select
        label={t`Hur allvarlig?`}
        options={optionsOf(severities)}
        {...form.choice("severity")}
      />
      <TextField
        label={t`Funktion som äger bristen`}
        required
        maxLength={80}
        {...form.field("owner")}
      />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={form.saving.isPending}>
          <Trans>Spara bristen</Trans>
        </Button>
      </div>
    </form>
  );
}

const unclosed = { number: "", resolution: "" };

function Close({ rehearsal, open }: { rehearsal: Rehearsal; open: Rehearsal["findings"] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const form = useSaving(
    `close.${rehearsal.id}`,
    unclosed,
    ["rehearsal"],
    ({ number, resolution }) => ({ number: Number(number || open[0]?.number), resolution }),
    (body) => closeFinding(programme.id, rehearsal, body),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <Select
        label={t`Vilken brist?`}
        options={open.map(({ number, text }) => ({ value: String(number), label: text }))}
        {...form.choice("number")}
      />
      <TextArea label={t`Hur löstes den?`} required {...form.field("resolution")} />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={form.saving.isPending}>
          <Trans>Stäng bristen</Trans>
        </Button>
      </div>
    </form>
  );
}
