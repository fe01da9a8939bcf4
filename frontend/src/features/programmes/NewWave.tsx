import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../api/idempotency";
import { faultsOf } from "../../api/problem";
import { createWave } from "../../api/readiness";
import { fromField } from "../../i18n/moment";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextField } from "../../ui/Field";

const empty = { name: "", plannedAt: "" };

export function NewWave({ next }: { next: number }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`wave.${programme.id}`, empty);
  const keyFor = useIdempotencyKey();
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: () => {
      const { name, plannedAt } = draft.value;
      const body = { number: next, name, plannedAt: plannedAt ? fromField(plannedAt) : null };
      return createWave(programme.id, body, keyFor(body));
    },
    onSuccess: () => {
      draft.clear();
      return queries.invalidateQueries({ queryKey: ["wave", programme.id] });
    },
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <h2>
        <Trans>Ny etapp</Trans>
      </h2>
      <TextField
        label={t`Etappens namn`}
        required
        value={draft.value.name}
        onChange={(event) => draft.change({ name: event.target.value })}
        faults={faultsOf(saving.error, "name")}
      />
      <TextField
        label={t`Planerad driftstart`}
        hint={t`Lämna tomt om inget datum finns.`}
        type="datetime-local"
        value={draft.value.plannedAt}
        onChange={(event) => draft.change({ plannedAt: event.target.value })}
        faults={faultsOf(saving.error, "plannedAt")}
      />
      <Fault error={saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={saving.isPending}>
          <Trans>Skapa etapp {next}</Trans>
        </Button>
      </div>
    </form>
  );
}
