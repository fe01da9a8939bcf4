import { Trans, useLingui } from "@lingui/react/macro";
import { type Choice, choose, presentChoice, withdrawChoice } from "../../api/assignments";
import { useIdempotencyKey } from "../../api/idempotency";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Choices, TextArea, TextField } from "../../ui/Field";
import { lines } from "./lines";

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
