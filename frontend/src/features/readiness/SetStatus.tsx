import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Item } from "../../api/contract";
import { faultsOf } from "../../api/problem";
import { changeItem } from "../../api/readiness";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Choices, TextArea } from "../../ui/Field";

type Said = Exclude<Item["status"], "not_started">;

export function SetStatus({ item }: { item: Item }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const draft = useDraft(`item.${item.id}`, { status: "" as Said | "", reason: "", comment: "" });
  const standing = item.status === "not_started" ? null : item.status;
  const status = draft.value.status || standing;
  const { reason, comment } = draft.value;
  const asksReason = status === "blocked" || status === "not_applicable";
  const saving = useMutation({
    mutationFn: (to: Said) =>
      changeItem(programme.id, item, {
        status: to,
        ...(asksReason && { reason }),
        ...(comment && { comment }),
      }),
    onSuccess: () => {
      draft.clear();
      return Promise.all([
        queries.invalidateQueries({ queryKey: ["item", programme.id] }),
        queries.invalidateQueries({ queryKey: ["checklist", programme.id] }),
      ]);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (status) saving.mutate(status);
      }}
    >
      <Choices<Said>
        legend={<Trans>Hur är läget?</Trans>}
        value={status}
        onChange={(value) => draft.change({ status: value })}
        options={[
          { value: "ready", label: t`Klar` },
          { value: "in_progress", label: t`Pågår` },
          { value: "blocked", label: t`Stopp, något hindrar` },
          { value: "not_applicable", label: t`Gäller inte oss` },
        ]}
      />
      {asksReason && (
        <TextArea
          label={t`Skäl`}
          hint={t`Läses av den som skriver under och den som beslutar.`}
          required
          rows={2}
          value={reason}
          onChange={(event) => draft.change({ reason: event.target.value })}
          faults={faultsOf(saving.error, "reason")}
        />
      )}
      <TextArea
        label={t`Kommentar, om det behövs`}
        rows={1}
        value={comment}
        onChange={(event) => draft.change({ comment: event.target.value })}
        faults={faultsOf(saving.error, "comment")}
      />
      <Fault error={saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={saving.isPending} disabled={!status}>
          <Trans>Spara läget</Trans>
        </Button>
      </div>
    </form>
  );
}
