import { Trans, useLingui } from "@lingui/react/macro";
import { type DesignDecision, liftDecision, settleDecision } from "../../api/registers";
import { useProgramme } from "../../programme/context";
import { useSaving } from "../../programme/useSaving";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea } from "../../ui/Field";

const unsaid = { decision: "" };
const noReason = { reason: "" };

/** Recording the decision at its level, or lifting the question a level. */
export function Settle({ decision }: { decision: DesignDecision }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const lifted = decision.level === "clinical_leadership";
  const settling = useSaving(
    `settle.${decision.id}`,
    unsaid,
    ["design_decision", "item", "checklist"],
    (value) => value.decision,
    (said) => settleDecision(programme.id, decision, said),
  );
  const lifting = useSaving(
    `lift.${decision.id}`,
    noReason,
    ["design_decision", "item", "checklist"],
    (value) => value.reason,
    (reason) => liftDecision(programme.id, decision, reason),
  );
  return (
    <>
      {has(lifted ? "medical_officer" : "regional_lead") ? (
        <form className="panel" onSubmit={settling.onSubmit}>
          <h2>
            <Trans>För in beslutet</Trans>
          </h2>
          <TextArea label={t`Vad är beslutat?`} required {...settling.field("decision")} />
          <Fault error={settling.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
          <div className="acts">
            <Button type="submit" final busy={settling.saving.isPending}>
              <Trans>För in beslutet</Trans>
            </Button>
          </div>
        </form>
      ) : (
        <p className="muted">
          {lifted ? (
            <Trans>Frågan är lyft. Chefläkaren för in klinisk lednings beslut.</Trans>
          ) : (
            <Trans>Regional införandeledare för in arbetsströmmens beslut.</Trans>
          )}
        </p>
      )}
      {!lifted && (
        <details>
          <summary>
            <Trans>Lyft till klinisk ledning</Trans>
          </summary>
          <form className="form" onSubmit={lifting.onSubmit}>
            <TextArea
              label={t`Varför kan arbetsströmmen inte avgöra frågan?`}
              required
              {...lifting.field("reason")}
            />
            <Fault error={lifting.saving.error} kept={<Trans>Skälet är kvar.</Trans>} />
            <div className="acts">
              <Button type="submit" variant="secondary" busy={lifting.saving.isPending}>
                <Trans>Lyft frågan</Trans>
              </Button>
            </div>
          </form>
        </details>
      )}
    </>
  );
}
