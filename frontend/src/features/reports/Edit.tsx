import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Report } from "../../api/contract";
import { faultsOf } from "../../api/problem";
import { changeReport, publishReport } from "../../api/reporting";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea } from "../../ui/Field";

/** The assessment in words is the editor's; the figures are not. */
export function Edit({ report }: { report: Report }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const draft = useDraft(`report.${report.id}.${report.version}`, {
    text: report.assessment ?? "",
  });
  const after = {
    onSuccess: () => queries.invalidateQueries({ queryKey: ["report", programme.id] }),
  };
  const saving = useMutation({
    mutationFn: () => changeReport(programme.id, report, { assessment: draft.value.text }),
    ...after,
  });
  const publishing = useMutation({
    mutationFn: () => publishReport(programme.id, report),
    ...after,
  });
  const unsaved = draft.value.text !== (report.assessment ?? "");
  const { recipient } = report;
  return (
    <section className="panel edit" aria-label={t`Redigera utkastet`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <TextArea
          label={t`Bedömning, i ord`}
          hint={t`Står bredvid signalerna. Där de går isär återges båda.`}
          rows={4}
          required
          value={draft.value.text}
          onChange={(event) => draft.change({ text: event.target.value })}
          faults={faultsOf(saving.error, "assessment")}
        />
        <Fault error={saving.error} kept={<Trans>Texten är kvar.</Trans>} />
        <div className="acts">
          <Button type="submit" variant="secondary" busy={saving.isPending} disabled={!unsaved}>
            <Trans>Spara bedömningen</Trans>
          </Button>
        </div>
      </form>
      <div className="publish">
        <p>
          <Trans>
            Publicering fryser siffrorna och skickar rapporten till {recipient}. En rättelse blir en
            ny version.
          </Trans>
        </p>
        <Fault error={publishing.error} />
        <div className="acts">
          <Button
            final
            busy={publishing.isPending}
            disabled={unsaved}
            onClick={() => publishing.mutate()}
          >
            <Trans>Publicera till {recipient}</Trans>
          </Button>
          {unsaved && (
            <span className="sm muted">
              <Trans>Spara bedömningen först.</Trans>
            </span>
          )}
        </div>
      </div>
    </section>
  );
}
