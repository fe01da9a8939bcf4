import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Item } from "../../api/contract";
import { faultsOf } from "../../api/problem";
import { changeItem } from "../../api/readiness";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextField } from "../../ui/Field";

/** Who answers for the item: a function in the line and, where the work is shared, the programme's. */
export function Owners({ item }: { item: Item }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const [line, setLine] = useState(item.ownerLine ?? "");
  const [shared, setShared] = useState(item.ownerProgramme ?? "");
  const saving = useMutation({
    mutationFn: () =>
      changeItem(programme.id, item, { ownerLine: line || null, ownerProgramme: shared || null }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["item", programme.id] }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <TextField
        label={t`Ägare i linjen`}
        hint={t`En funktion, inte en persons namn: Verksamhetschef, akuten.`}
        value={line}
        maxLength={200}
        onChange={(event) => setLine(event.target.value)}
        faults={faultsOf(saving.error, "ownerLine")}
      />
      <TextField
        label={t`Ägare i programmet, om arbetet delas`}
        value={shared}
        maxLength={200}
        onChange={(event) => setShared(event.target.value)}
        faults={faultsOf(saving.error, "ownerProgramme")}
      />
      <Fault error={saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={saving.isPending}>
          <Trans>Spara ägare</Trans>
        </Button>
        {saving.isSuccess && (
          <span role="status">
            <Trans>Sparat.</Trans>
          </span>
        )}
      </div>
    </form>
  );
}
