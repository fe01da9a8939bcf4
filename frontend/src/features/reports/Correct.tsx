import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Report } from "../../api/contract";
import { faultsOf } from "../../api/problem";
import { correctReport } from "../../api/reporting";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea } from "../../ui/Field";

/** A published report never changes: what was wrong in it begins a new version that says so. */
export function Correct({ report }: { report: Report }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const draft = useDraft(`correction.${report.id}`, { what: "" });
  const correcting = useMutation({
    mutationFn: () => correctReport(programme.id, report, draft.value.what),
    onSuccess: () => {
      draft.clear();
      return queries.invalidateQueries({ queryKey: ["report", programme.id] });
    },
  });
  return (
    <details>
      <summary>
        <Trans>Rätta det publicerade</Trans>
      </summary>
      <form
        className="correct"
        onSubmit={(event) => {
          event.preventDefault();
          correcting.mutate();
        }}
      >
        <TextArea
          label={t`Vad var fel?`}
          hint={t`Rättelsen blir en ny version som säger vad den rättar. Den publicerade står kvar.`}
          required
          rows={2}
          value={draft.value.what}
          onChange={(event) => draft.change({ what: event.target.value })}
          faults={faultsOf(correcting.error, "what")}
        />
        <Fault error={correcting.error} kept={<Trans>Texten är kvar.</Trans>} />
        <div className="acts">
          <Button type="submit" variant="secondary" busy={correcting.isPending}>
            <Trans>Börja en rättelse</Trans>
          </Button>
        </div>
      </form>
    </details>
  );
}
