import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useIdempotencyKey } from "../../api/idempotency";
import {
  changeOrganisation,
  closeOrganisation,
  type Organisation,
  type OrganisationKind,
  pageOfOrganisations,
} from "../../api/organisations";
import { createOrganisation } from "../../api/readiness";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Check, Select, TextField } from "../../ui/Field";
import { PeriodFields, periodsOf, written } from "./Periods";
import { kinds, useKindWord } from "./words";

interface OfOrganisation {
  organisation: Organisation;
}
interface Reaching extends OfOrganisation {
  openBelow: number;
  sites: number;
}

function useKindOptions() {
  const word = useKindWord();
  return kinds.map((kind) => ({ value: kind, label: word(kind) }));
}

export function Add({ parent }: { parent: Organisation }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const options = useKindOptions();
  const draft = useDraft(`organisation.${parent.id}`, {
    name: "",
    hsaId: "",
    kind: "unit" as OrganisationKind,
    municipalityCode: "",
    validFrom: "",
  });
  const { value, change } = draft;
  return (
    <Act
      label={t`Lägg till en under`}
      about={parent.name}
      save={<Trans>Lägg till organisationen</Trans>}
      act={() => {
        const body = {
          name: value.name,
          hsaId: value.hsaId.trim(),
          kind: value.kind,
          parentId: parent.id,
          municipalityCode: value.municipalityCode || null,
          validFrom: value.validFrom || null,
        };
        return createOrganisation(programme.id, body, keyFor(body));
      }}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Namn`}
            required
            maxLength={200}
            value={value.name}
            onChange={(event) => change({ name: event.target.value })}
            faults={faults("name")}
          />
          <TextField
            label={t`HSA-id`}
            hint={t`SE, 10 eller 12 siffror, bindestreck, bokstäver och siffror`}
            required
            maxLength={31}
            value={value.hsaId}
            onChange={(event) => change({ hsaId: event.target.value })}
            faults={faults("hsaId")}
          />
          <Select
            label={t`Slag`}
            value={value.kind}
            onChange={(kind) => change({ kind: kind as OrganisationKind })}
            options={options}
            faults={faults("kind")}
          />
          {value.kind === "municipality" && (
            <TextField
              label={t`Kommunkod`}
              maxLength={4}
              value={value.municipalityCode}
              onChange={(event) => change({ municipalityCode: event.target.value })}
              faults={faults("municipalityCode")}
            />
          )}
          <TextField
            label={t`Gäller från och med`}
            type="date"
            value={value.validFrom}
            onChange={(event) => change({ validFrom: event.target.value })}
            faults={faults("validFrom")}
          />
        </>
      )}
    </Act>
  );
}

export function Change({ organisation }: OfOrganisation) {
  const { t } = useLingui();
  const programme = useProgramme();
  const options = useKindOptions();
  const before = {
    name: organisation.name,
    kind: organisation.kind,
    municipalityCode: organisation.municipalityCode ?? "",
    validFrom: organisation.validFrom ?? "",
    validTo: organisation.validTo ?? "",
  };
  const draft = useDraft(`organisation.${organisation.id}.${organisation.version}`, {
    ...before,
    reason: "",
  });
  const { value, change } = draft;
  const ends = value.validTo !== before.validTo;
  return (
    <Act
      label={t`Ändra uppgifter`}
      about={organisation.name}
      save={<Trans>Spara ändringen</Trans>}
      act={() =>
        changeOrganisation(programme.id, organisation, {
          name: value.name,
          kind: value.kind,
          municipalityCode: value.municipalityCode || null,
          validFrom: value.validFrom || null,
          validTo: value.validTo || null,
          reason: value.reason || null,
        })
      }
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Namn`}
            required
            maxLength={200}
            value={value.name}
            onChange={(event) => change({ name: event.target.value })}
            faults={faults("name")}
          />
          {organisation.kind !== "region" && (
            <Select
              label={t`Slag`}
              value={value.kind}
              onChange={(kind) => change({ kind: kind as OrganisationKind })}
              options={options}
            />
          )}
          <TextField
            label={t`Kommunkod`}
            maxLength={4}
            value={value.municipalityCode}
            onChange={(event) => change({ municipalityCode: event.target.value })}
            faults={faults("municipalityCode")}
          />
          <TextField
            label={t`Gäller från och med`}
            type="date"
            value={value.validFrom}
            onChange={(event) => change({ validFrom: event.target.value })}
            faults={faults("validFrom")}
          />
          {organisation.parentId !== null && (
            <TextField
              label={t`Gäller till och med`}
              hint={t`Tomt: tills vidare`}
              type="date"
              value={value.validTo}
              onChange={(event) => change({ validTo: event.target.value })}
              faults={faults("validTo")}
            />
          )}
          <TextField
            label={t`Varför det ändras`}
            required={ends}
            maxLength={200}
            value={value.reason}
            onChange={(event) => change({ reason: event.target.value })}
            faults={faults("reason")}
          />
        </>
      )}
    </Act>
  );
}

export function Move({ organisation, openBelow, sites }: Reaching) {
  const { t } = useLingui();
  const programme = useProgramme();
  const [find, setFind] = useState("");
  const [parent, setParent] = useState("");
  const [reason, setReason] = useState("");
  const found = useQuery({
    queryKey: ["organisation", programme.id, "find", find],
    queryFn: () => pageOfOrganisations(programme.id, { q: find, limit: 25 }),
    enabled: find.length > 1,
    placeholderData: (before) => before,
  });
  const choices = (found.data?.items ?? []).filter(({ id }) => id !== organisation.id);
  return (
    <Act
      label={t`Flytta`}
      about={organisation.name}
      save={<Trans>Flytta hit</Trans>}
      act={() => changeOrganisation(programme.id, organisation, { parentId: parent, reason })}
      onSaved={() => {
        setFind("");
        setParent("");
        setReason("");
      }}
    >
      {(faults) => (
        <>
          <p>
            <Reach openBelow={openBelow} sites={sites} />
          </p>
          <TextField
            label={t`Sök den som ska ligga ovanför`}
            type="search"
            value={find}
            onChange={(event) => setFind(event.target.value)}
          />
          <Select
            label={t`Ny organisation ovanför`}
            required
            value={parent}
            onChange={setParent}
            options={[
              { value: "", label: t`Välj` },
              ...choices.map(({ id, name, hsaId }) => ({ value: id, label: `${name} (${hsaId})` })),
            ]}
            faults={faults("parentId")}
          />
          <TextField
            label={t`Varför den flyttas`}
            required
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            faults={faults("reason")}
          />
        </>
      )}
    </Act>
  );
}

/** What follows, in words, before it is done. */
function Reach({ openBelow, sites }: { openBelow: number; sites: number }) {
  return (
    <>
      <Plural
        value={openBelow}
        _0="Ingen organisation under följer med."
        one="# organisation under följer med."
        other="# organisationer under följer med."
      />{" "}
      <Plural
        value={sites}
        _0="Ingen mottagande enhet berörs."
        one="# mottagande enhet berörs."
        other="# mottagande enheter berörs."
      />
    </>
  );
}

export function Close({ organisation, openBelow, sites }: Reaching) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`close.${organisation.id}.${organisation.version}`, {
    lastDay: "",
    reason: "",
    withBelow: false,
  });
  const { value, change } = draft;
  return (
    <Act
      label={t`Avsluta`}
      about={organisation.name}
      save={<Trans>Avsluta organisationen</Trans>}
      act={() => closeOrganisation(programme.id, organisation, value)}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <p>
            <Trans>Ingenting raderas.</Trans> <Reach openBelow={openBelow} sites={sites} />
          </p>
          <TextField
            label={t`Sista dag`}
            type="date"
            required
            value={value.lastDay}
            onChange={(event) => change({ lastDay: event.target.value })}
            faults={faults("lastDay")}
          />
          <TextField
            label={t`Varför den avslutas`}
            required
            maxLength={200}
            value={value.reason}
            onChange={(event) => change({ reason: event.target.value })}
            faults={faults("reason")}
          />
          {openBelow > 0 && (
            <Check
              label={<Trans>Avsluta också dem under</Trans>}
              checked={value.withBelow}
              onChange={(withBelow) => change({ withBelow })}
            />
          )}
        </>
      )}
    </Act>
  );
}

export function ChangeOptions({ organisation }: OfOrganisation) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`options.${organisation.id}.${organisation.version}`, {
    periods: (organisation.optionPeriods ?? []).map(written),
    reason: "",
  });
  return (
    <Act
      label={t`Ändra tillval`}
      about={organisation.name}
      save={<Trans>Spara tillvalen</Trans>}
      act={() =>
        changeOrganisation(programme.id, organisation, {
          optionPeriods: periodsOf(draft.value.periods),
          reason: draft.value.reason || null,
        })
      }
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <p>
            <Trans>
              De tillval som gäller avgör vilka punkter kommunen svarar på. Perioder som har gått
              står kvar.
            </Trans>
          </p>
          <PeriodFields
            periods={draft.value.periods}
            stored={organisation.optionPeriods?.length ?? 0}
            change={(periods) => draft.change({ periods })}
          />
          <TextField
            label={t`Varför tillvalen ändras`}
            maxLength={200}
            value={draft.value.reason}
            onChange={(event) => draft.change({ reason: event.target.value })}
            faults={faults("reason")}
          />
        </>
      )}
    </Act>
  );
}
