import { Trans, useLingui } from "@lingui/react/macro";
import {
  type Activity,
  type Completion,
  cancelActivity,
  completeActivity,
  rescheduleActivity,
} from "../../api/registers";
import { fromField } from "../../i18n/moment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { useSaving, whole } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextArea, TextField } from "../../ui/Field";
import { useChangeWords } from "./words";

/** How it went, another day, or called off. */
export function CloseActivity({ activity }: { activity: Activity }) {
  return (
    <div>
      <details>
        <summary>
          <Trans>Hur gick det?</Trans>
        </summary>
        <Complete activity={activity} />
      </details>
      <details>
        <summary>
          <Trans>Flytta</Trans>
        </summary>
        <Reschedule activity={activity} />
      </details>
      <details>
        <summary>
          <Trans>Ställ in</Trans>
        </summary>
        <Cancel activity={activity} />
      </details>
    </div>
  );
}

const undone = {
  outcome: "",
  result: "",
  caseNumber: "",
  attended: "",
  concerned: "",
  exclusions: "0",
  why: "",
};

function Complete({ activity }: { activity: Activity }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const { ends, outcomes } = useChangeWords();
  const possible = ends[activity.kind];
  const session = activity.kind === "session";
  const form = useSaving(
    `complete.${activity.id}`,
    undone,
    ["change_activity", "measurement", "item", "checklist"],
    (value): Completion => ({
      doneAt: now().toISOString(),
      outcome: (value.outcome || possible[0]) as Completion["outcome"],
      result: value.result,
      ...(value.caseNumber && { caseNumber: value.caseNumber }),
      ...(session && {
        attended: Number(value.attended),
        concerned: Number(value.concerned),
        exclusions: Number(value.exclusions),
        ...(value.why && { exclusionsReason: value.why }),
      }),
    }),
    (body) => completeActivity(programme.id, activity, body),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      {possible.length > 1 && (
        <Select
          label={t`Utfall`}
          options={possible.map((value) => ({ value, label: outcomes[value] }))}
          {...form.choice("outcome")}
        />
      )}
      {session && (
        <>
          <TextField label={t`Kom`} {...whole} {...form.field("attended")} />
          <TextField label={t`Berörs`} {...whole} min={1} {...form.field("concerned")} />
          <TextField label={t`Räknas inte`} {...whole} {...form.field("exclusions")} />
          {Number(form.value.exclusions) > 0 && (
            <TextField
              label={t`Varför räknas de inte?`}
              required
              {...form.field("why", "exclusionsReason")}
            />
          )}
        </>
      )}
      {activity.kind === "union_dialogue" && (
        <TextField label={t`Diarienummer`} maxLength={80} {...form.field("caseNumber")} />
      )}
      <TextArea label={t`Vad blev resultatet?`} required {...form.field("result")} />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Spara utfallet</Trans>
        </Button>
      </div>
    </form>
  );
}

const unmoved = { plannedAt: "", reason: "" };

function Reschedule({ activity }: { activity: Activity }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const form = useSaving(
    `reschedule.${activity.id}`,
    unmoved,
    ["change_activity"],
    ({ plannedAt, reason }) => ({ plannedAt: fromField(plannedAt) ?? plannedAt, reason }),
    (body) => rescheduleActivity(programme.id, activity, body),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <TextField label={t`Ny tid`} type="datetime-local" required {...form.field("plannedAt")} />
      <TextField label={t`Varför flyttas den?`} required {...form.field("reason")} />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={form.saving.isPending}>
          <Trans>Flytta</Trans>
        </Button>
      </div>
    </form>
  );
}

const noReason = { reason: "" };

function Cancel({ activity }: { activity: Activity }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const form = useSaving(
    `cancel.${activity.id}`,
    noReason,
    ["change_activity"],
    ({ reason }) => reason,
    (reason) => cancelActivity(programme.id, activity, reason),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <TextField label={t`Varför ställs den in?`} required {...form.field("reason")} />
      <Fault error={form.saving.error} kept={<Trans>Skälet är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={form.saving.isPending}>
          <Trans>Ställ in</Trans>
        </Button>
      </div>
    </form>
  );
}
