import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Wave } from "../../api/contract";
import { useIdempotencyKey } from "../../api/idempotency";
import { faultsOf } from "../../api/problem";
import {
  createOrganisation,
  createSite,
  listOrganisations,
  type NewOrganisation,
} from "../../api/readiness";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextField } from "../../ui/Field";

const empty = {
  name: "",
  hsaId: "",
  kind: "hospital" as NewOrganisation["kind"],
  waveId: "",
};

export function NewSite({ waves }: { waves: Wave[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`site.${programme.id}`, empty);
  const keyForOrganisation = useIdempotencyKey();
  const keyForSite = useIdempotencyKey();
  const queries = useQueryClient();
  const waveId = draft.value.waveId || (waves[0]?.id ?? "");
  const saving = useMutation({
    mutationFn: async () => {
      const { name, hsaId, kind } = draft.value;
      const organisations = await listOrganisations(programme.id);
      const region = organisations.find((other) => other.hsaId === programme.region.hsaId);
      if (!region) throw new Error("the programme has no root organisation");
      const organisation = { name, hsaId, kind, parentId: region.id };
      const made = await createOrganisation(
        programme.id,
        organisation,
        keyForOrganisation(organisation),
      );
      const site = { organisationId: made.id, waveId };
      return createSite(programme.id, site, keyForSite(site));
    },
    onSuccess: () => {
      draft.clear();
      return queries.invalidateQueries();
    },
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <h2>
        <Trans>Ny mottagande enhet</Trans>
      </h2>
      <TextField
        label={t`Enhetens namn`}
        required
        value={draft.value.name}
        onChange={(event) => draft.change({ name: event.target.value })}
        faults={faultsOf(saving.error, "name")}
      />
      <TextField
        label={t`Enhetens HSA-id`}
        required
        value={draft.value.hsaId}
        onChange={(event) => draft.change({ hsaId: event.target.value })}
        faults={faultsOf(saving.error, "hsaId")}
      />
      <Select
        label={t`Slag`}
        value={draft.value.kind}
        onChange={(kind) => draft.change({ kind: kind as NewOrganisation["kind"] })}
        options={[
          { value: "hospital", label: t`Sjukhus` },
          { value: "primary_care", label: t`Primärvård` },
          { value: "unit", label: t`Enhet` },
          { value: "municipality", label: t`Kommun` },
          { value: "private_provider", label: t`Privat vårdgivare` },
        ]}
      />
      <Select
        label={t`Etapp`}
        value={waveId}
        onChange={(value) => draft.change({ waveId: value })}
        options={waves.map((wave) => ({ value: wave.id, label: wave.name }))}
      />
      <Fault error={saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={saving.isPending}>
          <Trans>Lägg till enheten</Trans>
        </Button>
      </div>
    </form>
  );
}
