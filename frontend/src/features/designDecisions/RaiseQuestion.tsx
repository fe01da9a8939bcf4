import { Trans, useLingui } from "@lingui/react/macro";
import { raiseQuestion } from "../../api/registers";
import { useProgramme } from "../../programme/context";
import { useSaving } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea, TextField } from "../../ui/Field";

const empty = { title: "", question: "", workstream: "" };

/** A question to a workstream; with `supersedes`, one whose answer takes an earlier decision's place. */
export function RaiseQuestion({ supersedes }: { supersedes?: string }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const form = useSaving(
    `design-question.${programme.id}.${supersedes ?? ""}`,
    empty,
    ["design_decision"],
    (value) => ({ ...value, ...(supersedes && { supersedes }) }),
    (body, key) => raiseQuestion(programme.id, body, key),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <TextField label={t`Rubrik`} required maxLength={200} {...form.field("title")} />
      <TextArea label={t`Vad ska avgöras?`} required {...form.field("question")} />
      <TextField label={t`Arbetsström`} required maxLength={80} {...form.field("workstream")} />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Ta upp frågan</Trans>
        </Button>
        {form.saving.isSuccess && (
          <span role="status">
            <Trans>Frågan står i registret.</Trans>
          </span>
        )}
      </div>
    </form>
  );
}
