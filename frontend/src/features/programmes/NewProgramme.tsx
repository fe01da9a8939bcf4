import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useIdempotencyKey } from "../../api/idempotency";
import { faultsOf } from "../../api/problem";
import { createProgramme } from "../../api/readiness";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea, TextField } from "../../ui/Field";
import { Title } from "../../ui/Title";
import "./programmes.css";

const empty = { name: "", code: "", system: "", region: "", hsaId: "", sv: "", en: "" };

export function NewProgramme() {
  const { t } = useLingui();
  const draft = useDraft("programme", empty);
  const keyFor = useIdempotencyKey();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { name, code, system, region, hsaId, sv, en } = draft.value;
  const saving = useMutation({
    mutationFn: () => {
      const body = {
        name,
        code,
        system,
        kind: "real" as const,
        region: { name: region, hsaId },
        summary: { sv, en },
      };
      return createProgramme(body, keyFor(body));
    },
    onSuccess: async (made) => {
      draft.clear();
      await queries.invalidateQueries({ queryKey: ["programme"] });
      navigate({ to: "/p/$programmeId/setup", params: { programmeId: made.id } });
    },
  });
  const text = (field: keyof typeof empty, pointer: string = field) => ({
    value: draft.value[field],
    onChange: (event: { target: { value: string } }) =>
      draft.change({ [field]: event.target.value }),
    faults: faultsOf(saving.error, pointer),
    required: true,
  });
  return (
    <div className="page stack">
      <Title title={t`Nytt program`} />
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <TextField label={t`Namn`} maxLength={200} {...text("name")} />
        <TextField
          label={t`Kod`}
          hint={t`Små bokstäver och bindestreck, till exempel vgr-millennium.`}
          {...text("code")}
        />
        <TextField label={t`System som införs`} {...text("system")} />
        <TextField label={t`Region`} {...text("region", "region/name")} />
        <TextField
          label={t`Regionens HSA-id`}
          hint={t`SE, tio siffror, bindestreck och en beteckning.`}
          {...text("hsaId", "region/hsaId")}
        />
        <TextArea label={t`Vad programmet är, på svenska`} {...text("sv", "summary/sv")} />
        <TextArea label={t`Samma på engelska`} {...text("en", "summary/en")} />
        <Fault error={saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
        <div className="acts">
          <Button type="submit" busy={saving.isPending}>
            <Trans>Skapa programmet</Trans>
          </Button>
        </div>
      </form>
    </div>
  );
}
