import { Trans, useLingui } from "@lingui/react/macro";
import type { OptionPeriod } from "../../api/organisations";
import { Button } from "../../ui/Button";
import { Select, TextField } from "../../ui/Field";

/** A period as it is being written: what is not filled in is empty text. */
export interface Written {
  option: OptionPeriod["option"];
  validFrom: string;
  validTo: string;
  source: string;
}

export const written = (period: OptionPeriod): Written => ({
  option: period.option,
  validFrom: period.validFrom ?? "",
  validTo: period.validTo ?? "",
  source: period.source ?? "",
});

export const periodsOf = (all: Written[]): OptionPeriod[] =>
  all.map(({ option, validFrom, validTo, source }) => ({
    option,
    validFrom: validFrom || null,
    validTo: validTo || null,
    source: source || null,
  }));

interface Props {
  periods: Written[];
  /** As many of the first as are stored already: they end, but are not taken away. */
  stored: number;
  change: (periods: Written[]) => void;
}

export function PeriodFields({ periods, stored, change }: Props) {
  const { t } = useLingui();
  const put = (place: number, part: Partial<Written>) =>
    change(periods.map((period, at) => (at === place ? { ...period, ...part } : period)));
  return (
    <>
      {periods.map((period, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a period has no name of its own before it is saved
        <fieldset key={place} className="period">
          <legend>
            <Trans>Period {place + 1}</Trans>
          </legend>
          <Select
            label={t`Tillval`}
            value={String(period.option)}
            onChange={(option) => put(place, { option: Number(option) as Written["option"] })}
            options={[
              { value: "1", label: t`1, informationsutbyte` },
              { value: "2", label: t`2, elevhälsa` },
              { value: "3", label: t`3, gemensam journal` },
            ]}
          />
          <TextField
            label={t`Från och med`}
            type="date"
            value={period.validFrom}
            onChange={(event) => put(place, { validFrom: event.target.value })}
          />
          <TextField
            label={t`Till och med`}
            type="date"
            value={period.validTo}
            onChange={(event) => put(place, { validTo: event.target.value })}
          />
          <TextField
            label={t`Källa`}
            maxLength={200}
            value={period.source}
            onChange={(event) => put(place, { source: event.target.value })}
          />
          {place >= stored && (
            <div className="acts">
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => change(periods.filter((_, at) => at !== place))}
              >
                <Trans>Ta bort period {place + 1}</Trans>
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div className="acts gap">
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() =>
            change([...periods, { option: 1, validFrom: "", validTo: "", source: "" }])
          }
        >
          <Trans>Ännu en period</Trans>
        </Button>
      </div>
    </>
  );
}
