import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Item } from "../../api/contract";
import { useIdempotencyKey } from "../../api/idempotency";
import { faultsOf } from "../../api/problem";
import { askForDeviation } from "../../api/readiness";
import { fromField, toField } from "../../i18n/moment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea, TextField } from "../../ui/Field";

const empty = { reason: "", mitigation: "", expiresAt: "" };

/** An unmet item accepted as a risk: asked for here, decided by someone else, never without an end. */
export function AskDeviation({ item }: { item: Item }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`deviation.${item.id}`, empty);
  const saving = useMutation({
    mutationFn: () => {
      const { reason, mitigation, expiresAt } = draft.value;
      const body = { itemId: item.id, reason, mitigation, expiresAt: fromField(expiresAt) ?? "" };
      return askForDeviation(programme.id, body, keyFor(body));
    },
    onSuccess: () => {
      draft.clear();
      return Promise.all([
        queries.invalidateQueries({ queryKey: ["item", programme.id] }),
        queries.invalidateQueries({ queryKey: ["deviation", programme.id] }),
      ]);
    },
  });
  if (item.deviationStatus === "requested") {
    return (
      <p>
        <Trans>Ett avsteg är begärt och väntar på svar.</Trans>
      </p>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <TextArea
        label={t`Varför kan punkten inte uppfyllas i tid?`}
        required
        rows={2}
        value={draft.value.reason}
        onChange={(event) => draft.change({ reason: event.target.value })}
        faults={faultsOf(saving.error, "reason")}
      />
      <TextArea
        label={t`Vad görs i stället, så länge?`}
        required
        rows={2}
        value={draft.value.mitigation}
        onChange={(event) => draft.change({ mitigation: event.target.value })}
        faults={faultsOf(saving.error, "mitigation")}
      />
      <TextField
        label={t`Gäller till`}
        hint={t`Ett avsteg har alltid ett slut.`}
        type="datetime-local"
        required
        min={toField(now())}
        value={draft.value.expiresAt}
        onChange={(event) => draft.change({ expiresAt: event.target.value })}
        faults={faultsOf(saving.error, "expiresAt")}
      />
      <Fault error={saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={saving.isPending}>
          <Trans>Begär avsteg</Trans>
        </Button>
      </div>
    </form>
  );
}
