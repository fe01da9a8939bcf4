import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { appoint, type Body, type Role } from "../../api/bodies";
import { useIdempotencyKey } from "../../api/idempotency";
import { inLanguage } from "../../i18n/localised";
import { fromField, toField } from "../../i18n/moment";
import { useNow, useProgramme } from "../../programme/context";
import { wavesQuery } from "../../programme/queries";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Select, TextField } from "../../ui/Field";
import { usePlaces } from "./places";
import { bodyRoles, otherRoles, useRoleWord } from "./words";

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
