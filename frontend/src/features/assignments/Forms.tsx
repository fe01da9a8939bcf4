import { Trans, useLingui } from "@lingui/react/macro";
import { type Assignment, assign, endAssignment, rewriteAssignment } from "../../api/assignments";
import { useIdempotencyKey } from "../../api/idempotency";
import { toField } from "../../i18n/moment";
import { useNow, useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Select, TextArea, TextField } from "../../ui/Field";
import { lines } from "./lines";

const written = (document?: Assignment) => ({
  title: document?.title ?? "",
  caseNumber: document?.caseNumber ?? "",
  principal: document?.principal ?? "",
  assignees: (document?.assignees ?? []).join("\n"),
  purpose: document?.purpose ?? "",
  limits: document?.limits ?? "",
  replacesText: document?.replacesText ?? "",
  mainProcesses: (document?.mainProcesses ?? []).join("\n"),
  forExecution: (document?.forExecution ?? []).join("\n"),
  forInformation: (document?.forInformation ?? []).join("\n"),
  decidedOn: document?.decidedOn ?? "",
  endsOn: document?.endsOn ?? "",
  source: document?.source ?? "",
});

interface WriteProps {
  /** A new edition of it; without, a new document. */
  document?: Assignment;
  inForce: Assignment[];
}

/** Writes a document, or a new edition of one: the earlier ones stay. */
export function WriteAssignment({ document, inForce }: WriteProps) {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(
    document ? `edition.${document.id}.${document.version}` : `assignment.${programme.id}`,
    { ...written(document), replacesId: "", reason: "" },
  );
  const { value } = draft;
  const save = () => {
    const body = {
      title: value.title,
      caseNumber: value.caseNumber || null,
      principal: value.principal,
      assignees: lines(value.assignees),
      purpose: value.purpose,
      limits: value.limits || null,
      replacesText: value.replacesText || null,
      mainProcesses: lines(value.mainProcesses),
      forExecution: lines(value.forExecution),
      forInformation: lines(value.forInformation),
      decidedOn: value.decidedOn,
      endsOn: value.endsOn || null,
      source: value.source || null,
    };
    if (document) {
      return rewriteAssignment(programme.id, document, { ...body, reason: value.reason });
    }
    const first = { ...body, replacesId: value.replacesId || null };
    return assign(programme.id, first, keyFor(first));
  };
  return (
    <Act
      label={document ? t`Ny version` : t`Ny uppdragshandling`}
      about={document?.title}
      save={document ? <Trans>Spara versionen</Trans> : <Trans>Spara uppdraget</Trans>}
      act={save}
      onSaved={draft.clear}
    >
      {(faults) => {
        const line = (field: keyof typeof value) => ({
          maxLength: 200,
          value: value[field],
          onChange: (event: { target: { value: string } }) =>
            draft.change({ [field]: event.target.value }),
          faults: faults(field),
        });
        const prose = (field: keyof typeof value) => ({ ...line(field), maxLength: 4000 });
        return (
          <>
            <TextField label={t`Rubrik`} required {...line("title")} />
            <TextField label={t`Diarienummer`} {...line("caseNumber")} />
            <TextField
              label={t`Uppdragsgivare`}
              hint={t`En funktion eller ett organ, aldrig en persons namn.`}
              required
              {...line("principal")}
            />
            <TextArea label={t`Uppdragstagare, en per rad`} {...prose("assignees")} />
            <TextArea label={t`Uppdraget`} required {...prose("purpose")} />
            <TextArea label={t`Gräns mot andra uppdrag`} {...prose("limits")} />
            <TextArea label={t`Huvudprocesser, en per rad`} {...prose("mainProcesses")} />
            <TextArea
              label={t`För verkställighet, en mottagare per rad`}
              {...prose("forExecution")}
            />
            <TextArea label={t`För kännedom, en mottagare per rad`} {...prose("forInformation")} />
            {!document && inForce.length > 0 && (
              <Select
                label={t`Ersätter`}
                value={value.replacesId}
                onChange={(replacesId) => draft.change({ replacesId })}
                options={[
                  { value: "", label: t`Inget uppdrag här` },
                  ...inForce.map(({ id, title }) => ({ value: id, label: title })),
                ]}
                faults={faults("replacesId")}
              />
            )}
            <TextField label={t`Ersätter i ord`} {...line("replacesText")} />
            <TextField label={t`Beslutat`} type="date" required {...line("decidedOn")} />
            <TextField label={t`Sista dagen`} type="date" {...line("endsOn")} />
            <TextField label={t`Källa`} {...line("source")} />
            {document && <TextArea label={t`Varför det ändras`} required {...prose("reason")} />}
          </>
        );
      }}
    </Act>
  );
}

export function EndAssignment({ document }: { document: Assignment }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const today = toField(useNow(60_000)).slice(0, 10);
  const draft = useDraft(`end.${document.id}`, { endsOn: today, reason: "" });
  return (
    <Act
      label={t`Avsluta uppdraget`}
      about={document.title}
      save={<Trans>Spara slutet</Trans>}
      act={() => endAssignment(programme.id, document, draft.value)}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Sista dagen`}
            type="date"
            required
            value={draft.value.endsOn}
            onChange={(event) => draft.change({ endsOn: event.target.value })}
            faults={faults("endsOn")}
          />
          <TextArea
            label={t`Skäl`}
            required
            maxLength={4000}
            value={draft.value.reason}
            onChange={(event) => draft.change({ reason: event.target.value })}
            faults={faults("reason")}
          />
        </>
      )}
    </Act>
  );
}
