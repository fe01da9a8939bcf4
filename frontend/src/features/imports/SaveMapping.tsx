import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useIdempotencyKey } from "../../api/idempotency";
import {
  type ColumnMapping,
  changeMapping,
  type Import,
  type SavedMapping,
  saveMapping,
} from "../../api/imports";
import { useProgramme } from "../../programme/context";
import { Act } from "../../ui/Act";
import { TextField } from "../../ui/Field";

interface Props {
  known: Import;
  mapping: ColumnMapping;
  saved: SavedMapping[];
}

/** Keeps the choice under a name; it is proposed for the next file with the same headings. */
export function SaveMapping({ known, mapping, saved }: Props) {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const [name, setName] = useState("");
  const same = saved.find((each) => each.name === name.trim());
  return (
    <div className="acts save">
      <Act
        label={t`Spara kolumnvalet`}
        save={same ? <Trans>Ersätt det sparade</Trans> : <Trans>Spara under namnet</Trans>}
        act={() => {
          const body = { columns: known.columns, mapping };
          if (same) return changeMapping(programme.id, same, body);
          const made = { ...body, name: name.trim() };
          return saveMapping(programme.id, made, keyFor(made));
        }}
        onSaved={() => setName("")}
      >
        {(faults) => (
          <TextField
            label={t`Namn på valet`}
            hint={t`Föreslås nästa gång en fil har samma rubriker`}
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
            faults={faults("name")}
          />
        )}
      </Act>
    </div>
  );
}
