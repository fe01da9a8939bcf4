import { Trans, useLingui } from "@lingui/react/macro";
import { type Body, createBody, renameBody } from "../../api/bodies";
import { useIdempotencyKey } from "../../api/idempotency";
import { inLanguage } from "../../i18n/localised";
import { fromField, toField } from "../../i18n/moment";
import { useNow, useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Choices, TextArea, TextField } from "../../ui/Field";
import { usePlaces } from "./places";

export function NewBody() {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const { region } = usePlaces();
  const draft = useDraft(`body.${programme.id}`, {
    code: "",
    sv: "",
    en: "",
    role: "advises" as Body["role"],
  });
  const { code, sv, en, role } = draft.value;
  return (
    <Act
      label={t`Nytt organ`}
      save={<Trans>Spara organet</Trans>}
      act={() => {
        const body = { code, name: { sv, en }, role, organisationId: region };
        return createBody(programme.id, body, keyFor(body));
      }}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Organets namn`}
            required
            maxLength={200}
            value={sv}
            onChange={(event) => draft.change({ sv: event.target.value })}
            faults={faults("name/sv")}
          />
          <TextField
            label={t`Samma på engelska`}
            required
            maxLength={200}
            value={en}
            onChange={(event) => draft.change({ en: event.target.value })}
            faults={faults("name/en")}
          />
          <TextField
            label={t`Kod`}
            hint={t`Små bokstäver, siffror och bindestreck.`}
            required
            value={code}
            onChange={(event) => draft.change({ code: event.target.value })}
            faults={faults("code")}
          />
          <Choices
            legend={t`Vad organet gör`}
            value={role}
            onChange={(value) => draft.change({ role: value })}
            options={[
              { value: "advises", label: t`Bereder och ger råd` },
              { value: "decides", label: t`Beslutar, en vald nämnd eller styrelse` },
            ]}
          />
        </>
      )}
    </Act>
  );
}

export function RenameBody({ body }: { body: Body }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`rename.${body.id}.${body.version}`, { ...body.name, reason: "" });
  const { sv, en, reason } = draft.value;
  return (
    <Act
      label={t`Byt namn`}
      about={inLanguage(body.name)}
      save={<Trans>Spara namnet</Trans>}
      act={() => renameBody(programme.id, body, { name: { sv, en }, reason })}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Organets namn`}
            required
            maxLength={200}
            value={sv}
            onChange={(event) => draft.change({ sv: event.target.value })}
            faults={faults("name/sv")}
          />
          <TextField
            label={t`Samma på engelska`}
            required
            maxLength={200}
            value={en}
            onChange={(event) => draft.change({ en: event.target.value })}
            faults={faults("name/en")}
          />
          <TextArea
            label={t`Skäl`}
            required
            maxLength={4000}
            value={reason}
            onChange={(event) => draft.change({ reason: event.target.value })}
            faults={faults("reason")}
          />
        </>
      )}
    </Act>
  );
}

interface CloseProps {
  about: string;
  known: { id: string };
  act: (close: { validTo: string; reason: string }) => Promise<unknown>;
}

/** Until when it is valid, and why. What was valid stays so. */
export function CloseForm({ about, known, act }: CloseProps) {
  const { t } = useLingui();
  const now = useNow(60_000);
  const draft = useDraft(`close.${known.id}`, { validTo: toField(now), reason: "" });
  const { validTo, reason } = draft.value;
  return (
    <Act
      label={t`Avsluta`}
      about={about}
      save={<Trans>Spara slutet</Trans>}
      act={() => act({ validTo: fromField(validTo) ?? "", reason })}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Gäller till`}
            hint={t`Det som har gällt står kvar, så slutet ligger framåt i tiden.`}
            type="datetime-local"
            required
            value={validTo}
            onChange={(event) => draft.change({ validTo: event.target.value })}
            faults={faults("validTo")}
          />
          <TextArea
            label={t`Skäl`}
            required
            maxLength={4000}
            value={reason}
            onChange={(event) => draft.change({ reason: event.target.value })}
            faults={faults("reason")}
          />
        </>
      )}
    </Act>
  );
}
