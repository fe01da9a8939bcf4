import { Trans, useLingui } from "@lingui/react/macro";
import type { DecisionType } from "../../api/contract";
import { faultsOf } from "../../api/problem";
import { useDecisionWord } from "../../programme/words";
import { Select, TextArea, TextField } from "../../ui/Field";
import { letter } from "./letter";

export interface AlternativeDraft {
  title: string;
  kind: DecisionType;
  obstacles: string;
  possibilities: string;
  patientSafety: string;
}
export const emptyAlternative: AlternativeDraft = {
  title: "",
  kind: "continue",
  obstacles: "",
  possibilities: "",
  patientSafety: "",
};

/** One point a line, empty lines left out. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const kinds: DecisionType[] = ["go", "conditional_go", "continue", "pause", "resume", "stop"];

interface Props {
  index: number;
  value: AlternativeDraft;
  onChange: (part: Partial<AlternativeDraft>) => void;
  error: unknown;
}

export function AlternativeFields({ index, value, onChange, error }: Props) {
  const { t } = useLingui();
  const word = useDecisionWord();
  const name = letter(index);
  const text = (field: Exclude<keyof AlternativeDraft, "kind">) => ({
    value: value[field],
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
    faults: faultsOf(error, `alternatives/${index}/${field}`),
    required: true,
  });
  return (
    <fieldset className="panel">
      <legend>
        <Trans>Alternativ {name}</Trans>
      </legend>
      <Select
        label={t`Beslutets slag`}
        value={value.kind}
        onChange={(kind) => onChange({ kind: kind as DecisionType })}
        options={kinds.map((kind) => ({ value: kind, label: word(kind) }))}
      />
      <TextField label={t`Rubrik`} maxLength={200} {...text("title")} />
      <TextArea label={t`Hinder, ett per rad`} {...text("obstacles")} />
      <TextArea label={t`Möjligheter, en per rad`} {...text("possibilities")} />
      <TextArea label={t`Patientsäkerhet`} rows={2} {...text("patientSafety")} />
    </fieldset>
  );
}
