import { Trans, useLingui } from "@lingui/react/macro";
import { recordRun, type Scenario, type ScenarioRun } from "../../api/registers";
import { fromField, toField } from "../../i18n/moment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { useSaving, whole } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Check, Select, TextArea, TextField } from "../../ui/Field";
import { optionsOf, useTrialWords } from "./words";

type Outcome = ScenarioRun["results"][number]["outcome"];
const empty = {
  ranAt: "",
  systemVersion: "",
  ownStaff: true,
  criticalDefects: "0",
  outcomes: {} as Record<number, Outcome>,
  note: "",
};

/** An outcome for every step; what is not said is not run. */
export function RecordRun({ scenario }: { scenario: Scenario }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const { steps } = useTrialWords();
  const form = useSaving(
    `run.${scenario.id}`,
    empty,
    ["scenario", "scenario_run", "measurement", "item", "checklist"],
    (value) => ({
      scenarioId: scenario.id,
      ranAt: (value.ranAt && fromField(value.ranAt)) || now().toISOString(),
      systemVersion: value.systemVersion,
      ownStaff: value.ownStaff,
      criticalDefects: Number(value.criticalDefects),
      results: scenario.steps.map((_, index) => ({
        outcome: value.outcomes[index] ?? ("not_run" as const),
      })),
      ...(value.note && { note: value.note }),
    }),
    (body, key) => recordRun(programme.id, body, key),
  );
  return (
    <form className="panel" onSubmit={form.onSubmit}>
      <h2>
        <Trans>Ny körning</Trans>
      </h2>
      <p className="sm muted">
        <Trans>
          Godkänd blir den när alla steg gick, egen personal körde och inget kritiskt fel är öppet.
        </Trans>
      </p>
      {scenario.steps.map((step, index) => {
        const number = index + 1;
        return (
          <Select
            key={`${number}-${step.what}`}
            label={t`Steg ${number}: ${step.what}`}
            value={form.value.outcomes[index] ?? "not_run"}
            onChange={(outcome) =>
              form.change({
                outcomes: { ...form.value.outcomes, [index]: outcome as Outcome },
              })
            }
            options={optionsOf(steps)}
          />
        );
      })}
      <TextField
        label={t`När kördes det?`}
        hint={t`Tomt betyder nu.`}
        type="datetime-local"
        max={toField(now())}
        {...form.field("ranAt")}
      />
      <TextField
        label={t`Systemets version`}
        required
        maxLength={80}
        {...form.field("systemVersion")}
      />
      <TextField label={t`Öppna kritiska fel`} {...whole} {...form.field("criticalDefects")} />
      <Check
        label={t`Kördes av enhetens egen personal`}
        checked={form.value.ownStaff}
        onChange={(ownStaff) => form.change({ ownStaff })}
      />
      <TextArea label={t`Vad hände?`} {...form.field("note")} />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Spara körningen</Trans>
        </Button>
      </div>
    </form>
  );
}
