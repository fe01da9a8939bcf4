import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Item } from "../../api/contract";
import { useIdempotencyKey } from "../../api/idempotency";
import { faultsOf } from "../../api/problem";
import { createMeasurement } from "../../api/readiness";
import { inLanguage } from "../../i18n/localised";
import { fromField, toField } from "../../i18n/moment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextField } from "../../ui/Field";

const empty = { numerator: "", denominator: "", exclusions: "0", why: "", source: "", at: "" };

/** A share can't be given without its denominator and what was left out of it. */
export function GiveMeasurement({ item }: { item: Item }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`measurement.${item.id}`, empty);
  const { numerator, denominator, exclusions, why, source, at } = draft.value;
  const saving = useMutation({
    mutationFn: () => {
      const body = {
        itemId: item.id,
        numerator: Number(numerator),
        denominator: Number(denominator),
        exclusions: Number(exclusions),
        ...(why && { exclusionsReason: why }),
        source,
        measuredAt: (at && fromField(at)) || now().toISOString(),
      };
      return createMeasurement(programme.id, body, keyFor({ ...body, measuredAt: at }));
    },
    onSuccess: () => {
      draft.clear();
      return Promise.all([
        queries.invalidateQueries({ queryKey: ["item", programme.id] }),
        queries.invalidateQueries({ queryKey: ["checklist", programme.id] }),
      ]);
    },
  });
  const field = (name: keyof typeof empty, pointer: string = name) => ({
    value: draft.value[name],
    onChange: (event: { target: { value: string } }) =>
      draft.change({ [name]: event.target.value }),
    faults: faultsOf(saving.error, pointer),
  });
  const whole = { type: "number", min: 0, step: 1, inputMode: "numeric", required: true } as const;
  return (
    <form
      className="measure-form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <TextField
        label={t`Täljare`}
        hint={item.measure && inLanguage(item.measure.numerator)}
        {...whole}
        {...field("numerator")}
      />
      <TextField
        label={t`Nämnare`}
        hint={item.measure && inLanguage(item.measure.denominator)}
        {...whole}
        {...field("denominator")}
      />
      <TextField
        label={t`Undantagna`}
        hint={t`Räknas inte i nämnaren.`}
        {...whole}
        {...field("exclusions")}
      />
      {Number(exclusions) > 0 && (
        <TextField
          label={t`Varför är de undantagna?`}
          required
          {...field("why", "exclusionsReason")}
        />
      )}
      <TextField
        label={t`Källa`}
        hint={t`System, lista eller iakttagelse.`}
        required
        {...field("source")}
      />
      <TextField
        label={t`Mätt`}
        hint={t`Tomt betyder nu.`}
        type="datetime-local"
        max={toField(now())}
        {...field("at", "measuredAt")}
      />
      <Fault error={saving.error} kept={<Trans>Talen är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={saving.isPending}>
          <Trans>Spara mätvärdet</Trans>
        </Button>
      </div>
    </form>
  );
}
