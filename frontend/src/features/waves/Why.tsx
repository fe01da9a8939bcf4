import { useLingui } from "@lingui/react/macro";
import type { FieldFault } from "../../api/problem";
import { TextArea, TextField } from "../../ui/Field";

interface Props {
  reason: string;
  source: string;
  onChange: (part: { reason?: string; source?: string }) => void;
  faults: (field: string) => FieldFault[];
}

/** Why, always; and where it was decided, if it was somewhere else than here. */
export function Why({ reason, source, onChange, faults }: Props) {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        label={t`Skäl`}
        hint={t`Skälet står kvar bredvid datumet.`}
        required
        maxLength={4000}
        value={reason}
        onChange={(event) => onChange({ reason: event.target.value })}
        faults={faults("reason")}
      />
      <TextField
        label={t`Var det är bestämt`}
        hint={t`Till exempel ett organ, ett möte eller ett diarienummer.`}
        maxLength={200}
        value={source}
        onChange={(event) => onChange({ source: event.target.value })}
        faults={faults("source")}
      />
    </>
  );
}
