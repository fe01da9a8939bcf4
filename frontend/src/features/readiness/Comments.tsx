import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Item } from "../../api/contract";
import { useIdempotencyKey } from "../../api/idempotency";
import { addComment, listComments } from "../../api/items";
import { faultsOf } from "../../api/problem";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";

const empty = { text: "" };

/** What people say to each other about the item. It touches nothing that is signed. */
export function Comments({ item }: { item: Item }) {
  const { t } = useLingui();
  const has = useRoles();
  const programme = useProgramme();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const { full } = useMoment();
  const draft = useDraft(`comment.${item.id}`, empty);
  const comments = useQuery({
    queryKey: ["comment", programme.id, item.id],
    queryFn: () => listComments(programme.id, item.id),
  });
  const saying = useMutation({
    mutationFn: () => {
      const body = { itemId: item.id, text: draft.value.text };
      return addComment(programme.id, body, keyFor(body));
    },
    onSuccess: () => {
      draft.clear();
      return queries.invalidateQueries({ queryKey: ["comment", programme.id] });
    },
  });
  return (
    <div className="stack">
      <Loaded query={comments}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Ingen har kommenterat.</Trans>
            </p>
          ) : (
            <ul className="lines">
              {all.map((comment) => (
                <li key={comment.id}>
                  <p>{comment.text}</p>
                  <p className="sm muted n">
                    {comment.saidBy}, {full(comment.saidAt)}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {has(
        "implementer",
        "site_manager",
        "regional_lead",
        "medical_officer",
        "safety_representative",
        "presenter",
        "decision_maker",
        "triage",
      ) && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            saying.mutate();
          }}
        >
          <TextArea
            label={t`Ny kommentar`}
            hint={t`Läses av alla som läser punkten. Skriv inga uppgifter om patienter.`}
            required
            rows={2}
            value={draft.value.text}
            onChange={(event) => draft.change({ text: event.target.value })}
            faults={faultsOf(saying.error, "text")}
          />
          <Fault error={saying.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
          <div className="acts">
            <Button type="submit" variant="secondary" busy={saying.isPending}>
              <Trans>Kommentera</Trans>
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
