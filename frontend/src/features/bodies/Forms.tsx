import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import {
  appoint,
  type Body,
  createBody,
  giveMandate,
  type Mandate,
  type Role,
  renameBody,
} from "../../api/bodies";
import { useIdempotencyKey } from "../../api/idempotency";
import { listOrganisations } from "../../api/readiness";
import { inLanguage } from "../../i18n/localised";
import { fromField, toField } from "../../i18n/moment";
import { useNow, useProgramme } from "../../programme/context";
import { wavesQuery } from "../../programme/queries";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Check, Choices, Select, TextArea, TextField } from "../../ui/Field";
import { bodyRoles, covered, otherRoles, useCoveredWord, useKindWord, useRoleWord } from "./words";

/** Organisations to choose from, and the region itself as the first. */
function usePlaces() {
  const { t } = useLingui();
  const programme = useProgramme();
  const found = useQuery({
    queryKey: ["organisation", programme.id],
    queryFn: () => listOrganisations(programme.id),
  });
  const places = found.data ?? [];
  return {
    region: places.find(({ hsaId }) => hsaId === programme.region.hsaId)?.id ?? "",
    options: [
      { value: "", label: t`Hela regionen` },
      ...places.map(({ id, name }) => ({ value: id, label: name })),
    ],
  };
}

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

export function NewRole({ bodies }: { bodies: Body[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const { region, options } = usePlaces();
  const waves = useQuery(wavesQuery(programme.id));
  const now = useNow(60_000);
  const word = useRoleWord();
  const draft = useDraft(`role.${programme.id}`, {
    subject: "",
    title: "",
    role: "presenter" as Role,
    bodyId: "",
    waveId: "",
    organisationId: "",
    validFrom: toField(now),
  });
  const value = draft.value;
  const inBody = bodyRoles.includes(value.role);
  return (
    <Act
      label={t`Ny roll`}
      save={<Trans>Spara rollen</Trans>}
      act={() => {
        const body = {
          subject: value.subject,
          title: value.title,
          role: value.role,
          organisationId: value.organisationId || region,
          bodyId: inBody ? value.bodyId || (bodies[0]?.id ?? null) : null,
          waveId: value.waveId || null,
          validFrom: fromField(value.validFrom) ?? "",
        };
        return appoint(programme.id, body, keyFor(body));
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
          <Select
            label={t`Roll`}
            value={value.role}
            onChange={(role) => draft.change({ role: role as Role })}
            options={[...otherRoles, ...bodyRoles].map((role) => ({
              value: role,
              label: word(role),
            }))}
          />
          {inBody ? (
            <Select
              label={t`Organ`}
              value={value.bodyId || (bodies[0]?.id ?? "")}
              onChange={(bodyId) => draft.change({ bodyId })}
              options={bodies.map(({ id, name }) => ({ value: id, label: inLanguage(name) }))}
              faults={faults("bodyId")}
            />
          ) : (
            <Select
              label={t`Etapp`}
              value={value.waveId}
              onChange={(waveId) => draft.change({ waveId })}
              options={[
                { value: "", label: t`Alla etapper` },
                ...(waves.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
              ]}
              faults={faults("waveId")}
            />
          )}
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
