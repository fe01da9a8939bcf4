import { Trans, useLingui } from "@lingui/react/macro";
import { type Body, giveMandate, type Mandate } from "../../api/bodies";
import { useIdempotencyKey } from "../../api/idempotency";
import { inLanguage } from "../../i18n/localised";
import { fromField, toField } from "../../i18n/moment";
import { useNow, useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Check, Select, TextField } from "../../ui/Field";
import { usePlaces } from "./places";
import { covered, useCoveredWord, useKindWord } from "./words";

const kinds: Mandate["decisionKind"][] = ["delegated", "board", "executive"];

export function NewMandate({ bodies }: { bodies: Body[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const { region, options } = usePlaces();
  const now = useNow(60_000);
  const kindWord = useKindWord();
  const word = useCoveredWord();
  const draft = useDraft(`mandate.${programme.id}`, {
    subject: "",
    title: "",
    covers: [] as Mandate["covers"],
    decisionKind: "delegated" as Mandate["decisionKind"],
    bodyId: "",
    organisationId: "",
    validFrom: toField(now),
  });
  const value = draft.value;
  return (
    <Act
      label={t`Nytt mandat`}
      save={<Trans>Ge mandatet</Trans>}
      act={() => {
        const body = {
          subject: value.subject,
          title: value.title,
          covers: value.covers,
          decisionKind: value.decisionKind,
          organisationId: value.organisationId || region,
          bodyId: value.bodyId || null,
          validFrom: fromField(value.validFrom) ?? "",
        };
        return giveMandate(programme.id, body, keyFor(body));
      }}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Funktion`}
            hint={t`Tjänsten, aldrig en persons namn.`}
            required
            maxLength={200}
            value={value.title}
            onChange={(event) => draft.change({ title: event.target.value })}
            faults={faults("title")}
          />
          <TextField
            label={t`Konto`}
            hint={t`Som inloggningen kallar det.`}
            required
            maxLength={80}
            value={value.subject}
            onChange={(event) => draft.change({ subject: event.target.value })}
            faults={faults("subject")}
          />
          <fieldset className="field">
            <legend>
              <Trans>Får besluta att</Trans>
            </legend>
            {covered.map((kind) => (
              <Check
                key={kind}
                label={word(kind)}
                checked={value.covers.includes(kind)}
                onChange={(checked) =>
                  draft.change({
                    covers: covered.filter((each) =>
                      each === kind ? checked : value.covers.includes(each),
                    ),
                  })
                }
              />
            ))}
          </fieldset>
          <Select
            label={t`Slag av beslut`}
            value={value.decisionKind}
            onChange={(kind) => draft.change({ decisionKind: kind as Mandate["decisionKind"] })}
            options={kinds.map((kind) => ({ value: kind, label: kindWord(kind) }))}
          />
          <Select
            label={t`På delegation från`}
            value={value.bodyId}
            onChange={(bodyId) => draft.change({ bodyId })}
            options={[
              { value: "", label: t`Inget organ` },
              ...bodies
                .filter(({ role }) => role === "decides")
                .map(({ id, name }) => ({ value: id, label: inLanguage(name) })),
            ]}
            faults={faults("bodyId")}
          />
          <Select
            label={t`Inom`}
            value={value.organisationId}
            onChange={(organisationId) => draft.change({ organisationId })}
            options={options}
            faults={faults("organisationId")}
          />
          <TextField
            label={t`Gäller från`}
            type="datetime-local"
            required
            value={value.validFrom}
            onChange={(event) => draft.change({ validFrom: event.target.value })}
            faults={faults("validFrom")}
          />
        </>
      )}
    </Act>
  );
}
