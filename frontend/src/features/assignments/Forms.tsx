import { Trans, useLingui } from "@lingui/react/macro";
import {
  type Assignment,
  assign,
  type Choice,
  choose,
  endAssignment,
  presentChoice,
  rewriteAssignment,
  withdrawChoice,
} from "../../api/assignments";
import { useIdempotencyKey } from "../../api/idempotency";
import { toField } from "../../i18n/moment";
import { useNow, useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Choices, Select, TextArea, TextField } from "../../ui/Field";

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

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

const noAlternative = { title: "", obstacles: "", possibilities: "" };

export function PresentChoice() {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`choice.${programme.id}`, {
    title: "",
    question: "",
    alternatives: [noAlternative, noAlternative, noAlternative],
  });
  const { title, question, alternatives } = draft.value;
  return (
    <Act
      label={t`Lägg fram ett vägval`}
      save={<Trans>Lägg fram</Trans>}
      act={() => {
        const body = {
          title,
          question,
          alternatives: alternatives
            .filter((each) => each.title.trim())
            .map((each) => ({
              title: each.title,
              obstacles: lines(each.obstacles),
              possibilities: lines(each.possibilities),
            })),
        };
        return presentChoice(programme.id, body, keyFor(body));
      }}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Rubrik`}
            required
            maxLength={200}
            value={title}
            onChange={(event) => draft.change({ title: event.target.value })}
            faults={faults("title")}
          />
          <TextArea
            label={t`Frågan`}
            required
            maxLength={4000}
            value={question}
            onChange={(event) => draft.change({ question: event.target.value })}
            faults={faults("question")}
          />
          {alternatives.map((alternative, index) => {
            const number = index + 1;
            const change = (part: Partial<typeof noAlternative>) =>
              draft.change({
                alternatives: alternatives.map((each, at) =>
                  at === index ? { ...each, ...part } : each,
                ),
              });
            return (
              <fieldset className="field" key={number}>
                <legend>
                  <Trans>Alternativ {number}</Trans>
                </legend>
                <TextField
                  label={t`Vad alternativ ${number} är`}
                  required={number <= 2}
                  maxLength={200}
                  value={alternative.title}
                  onChange={(event) => change({ title: event.target.value })}
                />
                <TextArea
                  label={t`Hinder för alternativ ${number}, ett per rad`}
                  value={alternative.obstacles}
                  onChange={(event) => change({ obstacles: event.target.value })}
                />
                <TextArea
                  label={t`Möjligheter med alternativ ${number}, en per rad`}
                  value={alternative.possibilities}
                  onChange={(event) => change({ possibilities: event.target.value })}
                />
              </fieldset>
            );
          })}
        </>
      )}
    </Act>
  );
}

export function Choose({ choice }: { choice: Choice }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`choose.${choice.id}`, { alternative: "0", reason: "" });
  const { alternative, reason } = draft.value;
  return (
    <Act
      label={t`Välj väg`}
      about={choice.title}
      save={<Trans>Välj det här alternativet</Trans>}
      act={() =>
        choose(programme.id, choice, { alternative: Number.parseInt(alternative, 10), reason })
      }
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <Choices
            legend={t`Alternativ`}
            value={alternative}
            onChange={(value) => draft.change({ alternative: value })}
            options={choice.alternatives.map(({ title }, index) => ({
              value: `${index}`,
              label: title,
            }))}
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

export function WithdrawChoice({ choice }: { choice: Choice }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`withdraw.${choice.id}`, { reason: "" });
  return (
    <Act
      label={t`Dra tillbaka`}
      about={choice.title}
      save={<Trans>Dra tillbaka vägvalet</Trans>}
      act={() => withdrawChoice(programme.id, choice, draft.value.reason)}
      onSaved={draft.clear}
    >
      {(faults) => (
        <TextArea
          label={t`Skäl`}
          required
          maxLength={4000}
          value={draft.value.reason}
          onChange={(event) => draft.change({ reason: event.target.value })}
          faults={faults("reason")}
        />
      )}
    </Act>
  );
}
