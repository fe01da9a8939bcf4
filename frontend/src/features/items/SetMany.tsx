import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useIdempotencyKey } from "../../api/idempotency";
import { type OverviewQuery, previewBulk } from "../../api/items";
import { faultsOf } from "../../api/problem";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextArea, TextField } from "../../ui/Field";

const empty = { status: "", reason: "", comment: "", ownerLine: "" };
type Status = "in_progress" | "ready" | "blocked" | "not_applicable";

interface Props {
  selection: OverviewQuery;
  total: number;
  chosen: string[];
}

/** What is to be set on many items. Pressing the button changes nothing: it shows what would happen. */
export function SetMany({ selection, total, chosen }: Props) {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`bulk.${programme.id}`, empty);
  const { status, reason, comment, ownerLine } = draft.value;
  const asksReason = status === "blocked" || status === "not_applicable";
  const count = chosen.length || total;
  const previewing = useMutation({
    mutationFn: () => {
      const body = {
        selection: chosen.length ? { items: chosen } : selection,
        change: {
          ...(status && { status: status as Status }),
          ...(asksReason && { reason }),
          ...(comment && { comment }),
          ...(ownerLine && { ownerLine }),
        },
      };
      return previewBulk(programme.id, body, keyFor(body));
    },
    onSuccess: ({ id }) => {
      draft.clear();
      return navigate({
        to: "/p/$programmeId/items",
        params: { programmeId: programme.id },
        search: { bulk: id },
      });
    },
  });
  const narrowed = chosen.length > 0 || Object.keys(selection).length > 0;
  return (
    <section className="panel">
      <h2>
        <Trans>Ändra flera</Trans>
      </h2>
      {narrowed ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            previewing.mutate();
          }}
        >
          <p>
            {chosen.length > 0 ? (
              <Trans>Gäller de {count} valda punkterna.</Trans>
            ) : (
              <Trans>Gäller alla {count} punkter i urvalet, inom det du får ändra.</Trans>
            )}
          </p>
          <Select
            label={t`Sätt läget till`}
            value={status}
            onChange={(value) => draft.change({ status: value })}
            options={[
              { value: "", label: t`Låt stå` },
              { value: "ready", label: t`Klar` },
              { value: "in_progress", label: t`Pågår` },
              { value: "blocked", label: t`Stopp` },
              { value: "not_applicable", label: t`Gäller inte` },
            ]}
          />
          {asksReason && (
            <TextArea
              label={t`Skäl`}
              required
              rows={2}
              value={reason}
              onChange={(event) => draft.change({ reason: event.target.value })}
              faults={faultsOf(previewing.error, "change/reason")}
            />
          )}
          <TextField
            label={t`Ägare i linjen`}
            value={ownerLine}
            maxLength={200}
            onChange={(event) => draft.change({ ownerLine: event.target.value })}
            faults={faultsOf(previewing.error, "change/ownerLine")}
          />
          <TextArea
            label={t`Kommentar, om det behövs`}
            rows={1}
            value={comment}
            onChange={(event) => draft.change({ comment: event.target.value })}
            faults={faultsOf(previewing.error, "change/comment")}
          />
          <Fault error={previewing.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
          <div className="acts">
            <Button
              type="submit"
              busy={previewing.isPending}
              disabled={!status && !comment && !ownerLine}
            >
              <Trans>Visa vad som skulle ändras</Trans>
            </Button>
          </div>
        </form>
      ) : (
        <p className="muted">
          <Trans>Välj punkter i listan, eller begränsa urvalet först.</Trans>
        </p>
      )}
    </section>
  );
}
