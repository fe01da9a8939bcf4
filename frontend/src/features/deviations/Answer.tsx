import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Deviation } from "../../api/contract";
import { answerExtension, revokeDeviation } from "../../api/items";
import { faultsOf } from "../../api/problem";
import { approveDeviation, denyDeviation } from "../../api/readiness";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea } from "../../ui/Field";

type Said = "approve" | "deny" | "revoke";
const empty = { reason: "" };

interface Props {
  deviation: Deviation;
  about: "deviation" | "extension" | "revocation";
}

/** The answer to a deviation, to its extension, or that it no longer holds; always with a reason. */
export function Answer({ deviation, about }: Props) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const draft = useDraft(`deviation-answer.${about}.${deviation.id}`, empty);
  const { reason } = draft.value;
  const answering = useMutation({
    mutationFn: (said: Said) => {
      if (said === "revoke") return revokeDeviation(programme.id, deviation, reason);
      if (about === "extension") return answerExtension(programme.id, deviation, said, reason);
      const answer = said === "approve" ? approveDeviation : denyDeviation;
      return answer(programme.id, deviation, reason);
    },
    onSuccess: () => {
      draft.clear();
      return Promise.all(
        ["deviation", "item", "gate"].map((name) =>
          queries.invalidateQueries({ queryKey: [name, programme.id] }),
        ),
      );
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
        answering.mutate((submitter?.value ?? "deny") as Said);
      }}
    >
      <TextArea
        label={t`Skäl till svaret`}
        required
        rows={2}
        value={reason}
        onChange={(event) => draft.change({ reason: event.target.value })}
        faults={faultsOf(answering.error, "reason")}
      />
      <Fault error={answering.error} kept={<Trans>Skälet är kvar.</Trans>} />
      <div className="acts">
        {about === "revocation" ? (
          <Button type="submit" value="revoke" variant="secondary" busy={answering.isPending}>
            <Trans>Återkalla</Trans>
          </Button>
        ) : (
          <>
            <Button type="submit" value="approve" variant="secondary" busy={answering.isPending}>
              {about === "extension" ? (
                <Trans>Godkänn förlängningen</Trans>
              ) : (
                <Trans>Godkänn avsteget</Trans>
              )}
            </Button>
            <Button type="submit" value="deny" variant="secondary" busy={answering.isPending}>
              <Trans>Neka</Trans>
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
