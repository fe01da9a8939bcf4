import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Deviation } from "../../api/contract";
import { askForExtension } from "../../api/items";
import { faultsOf } from "../../api/problem";
import { fromField, toField } from "../../i18n/moment";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea, TextField } from "../../ui/Field";

const empty = { until: "", reason: "" };

/** Asks that an approved deviation last longer. Until that is answered it holds as it is. */
export function Extend({ deviation }: { deviation: Deviation }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const draft = useDraft(`deviation-extend.${deviation.id}`, empty);
  const { until, reason } = draft.value;
  const asking = useMutation({
    mutationFn: () =>
      askForExtension(programme.id, deviation, { expiresAt: fromField(until) ?? "", reason }),
    onSuccess: () => {
      draft.clear();
      return queries.invalidateQueries({ queryKey: ["deviation", programme.id] });
    },
  });
  return (
    <details>
      <summary>
        <Trans>Begär förlängning</Trans>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking.mutate();
        }}
      >
        <TextField
          label={t`Gäller till`}
          type="datetime-local"
          required
          min={toField(new Date(deviation.expiresAt))}
          value={until}
          onChange={(event) => draft.change({ until: event.target.value })}
          faults={faultsOf(asking.error, "expiresAt")}
        />
        <TextArea
          label={t`Varför behövs det längre?`}
          required
          rows={2}
          value={reason}
          onChange={(event) => draft.change({ reason: event.target.value })}
          faults={faultsOf(asking.error, "reason")}
        />
        <Fault error={asking.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
        <div className="acts">
          <Button type="submit" variant="secondary" busy={asking.isPending}>
            <Trans>Begär förlängning</Trans>
          </Button>
        </div>
      </form>
    </details>
  );
}
