import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Grid, State } from "../../api/contract";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { wavesQuery } from "../../programme/queries";
import { useAreaWord } from "../../programme/words";
import { Select, TextField } from "../../ui/Field";
import { Status } from "../../ui/Status";
import { type Look, states } from "./sites";

interface Props {
  grid: Grid;
  look: Look;
  counts: Record<State, number>;
  onFind: (find: string) => void;
  onChange: (part: Record<string, string | undefined>) => void;
}

/** What is looked for. The chips are the legend, too: shape, word and how many areas. */
export function Filters({ grid, look, counts, onFind, onChange }: Props) {
  const { t } = useLingui();
  const programme = useProgramme();
  const waves = useQuery(wavesQuery(programme.id));
  const areaWord = useAreaWord();
  const { number } = useMoment();
  const there = waves.data?.filter(({ id }) => grid.waves.includes(id)) ?? [];
  return (
    <div className="bar">
      <TextField
        label={t`Enhet`}
        type="search"
        value={look.find ?? ""}
        onChange={(event) => onFind(event.target.value)}
      />
      {there.length > 1 && (
        <Select
          label={t`Etapp`}
          value={look.wave ?? ""}
          onChange={(wave) => onChange({ wave: wave || undefined })}
          options={[
            { value: "", label: t`Alla etapper` },
            ...there.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Select
        label={t`Område`}
        value={look.area ?? ""}
        onChange={(area) => onChange({ area: area || undefined })}
        options={[
          { value: "", label: t`Något område` },
          ...grid.areas.map((area) => ({ value: area, label: areaWord(area) })),
        ]}
      />
      <fieldset className="chips">
        <legend>
          <Trans>Visa enheter med, och vad rutorna betyder</Trans>
        </legend>
        <div>
          {states.map((state) => (
            <button
              key={state}
              type="button"
              className="chip"
              aria-pressed={look.state === state}
              onClick={() => onChange({ state: look.state === state ? undefined : state })}
            >
              <Status state={state} /> <b className="n">{number(counts[state])}</b>
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
