import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { Proposal } from "../../api/contract";
import { useIdempotencyKey } from "../../api/idempotency";
import { createDecision } from "../../api/incident";
import { faultsOf } from "../../api/problem";
import { fromField, toField } from "../../i18n/moment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { sitesQuery } from "../../programme/queries";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Check, Choices, TextArea, TextField } from "../../ui/Field";
import { Consequence, useDecisionButton } from "./Consequence";
import { letter } from "./letter";
import { Refused } from "./Refused";

const empty = { alternative: "", from: "", reason: "", caseNumber: "", read: false };

export function Decide({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const now = useProgrammeTime();
  const keyFor = useIdempotencyKey();
  const sites = useQuery(sitesQuery(programme.id));
  const draft = useDraft(`decision.${proposal.id}`, empty);
  const { from, reason, caseNumber, read } = draft.value;
  const at = draft.value.alternative === "" ? null : Number(draft.value.alternative);
  const chosen = at === null ? null : proposal.alternatives[at];
  const count = sites.data?.filter(({ waveId }) => waveId === proposal.waveId).length ?? 0;
  const button = useDecisionButton();
  const deciding = useMutation({
    mutationFn: (alternative: number) => {
      const body = {
        proposalId: proposal.id,
        alternative,
        reason,
        participants: [],
        conditions: [],
        ...(caseNumber && { caseNumber }),
        ...(from && { effectiveAt: fromField(from) }),
      };
      return createDecision(programme.id, body, keyFor(body));
    },
    onSuccess: async (decision) => {
      draft.clear();
      await queries.invalidateQueries();
      navigate({
        to: "/p/$programmeId/decisions/$decisionId",
        params: { programmeId: programme.id, decisionId: decision.id },
      });
    },
  });
  const mustRead = proposal.dissent.length > 0;
  return (
    <form
      className="dec"
      onSubmit={(event) => {
        event.preventDefault();
        if (at !== null) deciding.mutate(at);
      }}
    >
      <h2>
        <Trans>Beslut</Trans>
      </h2>
      <div className="stack">
        <Choices<string>
          legend={<Trans>Vad beslutar du?</Trans>}
          value={draft.value.alternative || null}
          onChange={(alternative) => draft.change({ alternative })}
          options={proposal.alternatives.map((alternative, index) => ({
            value: String(index),
            label: `${letter(index)}. ${alternative.title}`,
          }))}
        />
        <TextField
          label={t`Gäller från`}
          hint={t`Tomt betyder genast.`}
          type="datetime-local"
          min={toField(now())}
          value={from}
          onChange={(event) => draft.change({ from: event.target.value })}
          faults={faultsOf(deciding.error, "effectiveAt")}
        />
        <TextArea
          label={t`Skäl, läses av rapportörer och styrelse`}
          required
          value={reason}
          onChange={(event) => draft.change({ reason: event.target.value })}
          faults={faultsOf(deciding.error, "reason")}
        />
        <TextField
          label={t`Diarienummer, om det finns`}
          hint={t`Till exempel RS 2024-05699.`}
          value={caseNumber}
          onChange={(event) => draft.change({ caseNumber: event.target.value })}
          faults={faultsOf(deciding.error, "caseNumber")}
        />
      </div>
      <div className="stack" aria-live="polite">
        {chosen ? (
          <>
            <Consequence kind={chosen.kind} waveId={proposal.waveId} count={count} from={from} />
            {mustRead && (
              <Check
                label={t`Jag har läst den avvikande meningen`}
                checked={read}
                onChange={(value) => draft.change({ read: value })}
              />
            )}
            <Refused error={deciding.error} />
            <div className="acts">
              <Button type="submit" final busy={deciding.isPending} disabled={mustRead && !read}>
                {button(chosen.kind, count)}
              </Button>
            </div>
            <p className="sm muted">
              <Trans>
                Underlaget fryses och får ett kvitto. Beslutet kan inte ändras, bara ersättas av ett
                nytt.
              </Trans>
            </p>
          </>
        ) : (
          <p className="muted">
            <Trans>Välj ett alternativ, så står här vad beslutet innebär.</Trans>
          </p>
        )}
      </div>
    </form>
  );
}
