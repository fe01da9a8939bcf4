import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createEstimate, type LineItem, type NewEstimate } from "../../api/critical-line";
import { useIdempotencyKey } from "../../api/idempotency";
import { faultsOf } from "../../api/problem";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Choices, TextField } from "../../ui/Field";

const empty = {
  form: "points" as "points" | "days",
  least: "",
  likely: "",
  most: "",
  spread: "",
  note: "",
};

/** How long an item will take: three points, or days left give or take some. */
export function GiveEstimate({ item }: { item: LineItem }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`estimate.${item.itemId}`, empty);
  const { form, least, likely, most, spread, note } = draft.value;
  const saving = useMutation({
    mutationFn: () => {
      const body: NewEstimate = {
        itemId: item.itemId,
        likelyDays: Number(likely),
        ...(form === "points" && {
          optimisticDays: Number(least),
          pessimisticDays: Number(most),
        }),
        ...(form === "days" && spread !== "" && { spreadDays: Number(spread) }),
        ...(note && { note }),
      };
      return createEstimate(programme.id, body, keyFor(body));
    },
    onSuccess: () => {
      draft.clear();
      return Promise.all([
        queries.invalidateQueries({ queryKey: ["estimate", programme.id] }),
        queries.invalidateQueries({ queryKey: ["critical_line", programme.id] }),
      ]);
    },
  });
  const field = (name: "least" | "likely" | "most" | "spread" | "note", pointer: string) => ({
    value: draft.value[name],
    onChange: (event: { target: { value: string } }) =>
      draft.change({ [name]: event.target.value }),
    faults: faultsOf(saving.error, pointer),
  });
  const days = {
    type: "number",
    min: 0,
    max: 1000,
    step: "any",
    inputMode: "decimal",
    required: true,
  } as const;
  return (
    <form
      className="estimate-form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Choices
        legend={t`Hur vill du uppskatta?`}
        value={form}
        onChange={(chosen) => draft.change({ form: chosen })}
        options={[
          { value: "points", label: t`Minst, troligen, mest` },
          { value: "days", label: t`Dagar kvar, plus minus` },
        ]}
      />
      <div className="points">
        {form === "points" && (
          <TextField label={t`Minst, dagar`} {...days} {...field("least", "optimisticDays")} />
        )}
        <TextField
          label={form === "points" ? t`Troligen, dagar` : t`Dagar kvar`}
          {...days}
          {...field("likely", "likelyDays")}
        />
        {form === "points" ? (
          <TextField label={t`Mest, dagar`} {...days} {...field("most", "pessimisticDays")} />
        ) : (
          <TextField
            label={t`Plus minus, dagar`}
            hint={t`Två gånger av tre håller det.`}
            {...days}
            required={false}
            {...field("spread", "spreadDays")}
          />
        )}
      </div>
      <TextField label={t`Vad bygger det på?`} maxLength={200} {...field("note", "note")} />
      <Fault error={saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={saving.isPending}>
          <Trans>Spara uppskattningen</Trans>
        </Button>
      </div>
    </form>
  );
}
