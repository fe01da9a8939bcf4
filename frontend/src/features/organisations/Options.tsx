import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../api/idempotency";
import {
  changeOption,
  listMunicipalOptions,
  type MunicipalOption,
  offerOption,
} from "../../api/organisations";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Select, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";

/** What the programme offers municipalities, and until when: an option that has ended is in force for nobody. */
export function Options({ changes }: { changes: boolean }) {
  const programme = useProgramme();
  const options = useQuery({
    queryKey: ["municipal_option", programme.id],
    queryFn: () => listMunicipalOptions(programme.id),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Programmets tillval för kommuner</Trans>
        </h2>
      </div>
      <Loaded query={options}>
        {(all) => (
          <>
            {all.length === 0 && (
              <p className="muted">
                <Trans>Inga tillval är kända för programmet.</Trans>
              </p>
            )}
            <ul className="lines">
              {all.map((option) => (
                <Offered key={option.id} option={option} changes={changes} />
              ))}
            </ul>
            {changes && all.length < 3 && (
              <div className="acts gap">
                <Offer taken={all.map(({ option }) => option)} />
              </div>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Offered({ option, changes }: { option: MunicipalOption; changes: boolean }) {
  const { day } = useMoment();
  const { endedBy, endedText } = option;
  const last = endedBy ? day(endedBy) : "";
  return (
    <li>
      <h3>
        <span className="n">{option.option}</span> {inLanguage(option.name)}
      </h3>
      <p>
        {!endedBy ? (
          <Trans>Gäller tills vidare.</Trans>
        ) : endedText ? (
          <Trans>
            Avslutat {endedText}; dagen är inte känd, senast {last}.
          </Trans>
        ) : (
          <Trans>Avslutat, sista dag {last}.</Trans>
        )}
      </p>
      {option.source && <p className="sm muted">{option.source}</p>}
      {changes && (
        <div className="acts">
          <End option={option} />
        </div>
      )}
    </li>
  );
}

function End({ option }: { option: MunicipalOption }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`option.${option.id}.${option.version}`, {
    endedBy: option.endedBy ?? "",
    endedText: option.endedText ?? "",
    reason: "",
  });
  const { value, change } = draft;
  return (
    <Act
      label={t`Ändra slutet`}
      about={inLanguage(option.name)}
      save={<Trans>Spara slutet</Trans>}
      act={() =>
        changeOption(programme.id, option, {
          endedBy: value.endedBy || null,
          endedText: value.endedText || null,
          reason: value.reason,
        })
      }
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Sista dag`}
            hint={t`Tomt: tills vidare`}
            type="date"
            value={value.endedBy}
            onChange={(event) => change({ endedBy: event.target.value })}
            faults={faults("endedBy")}
          />
          <TextField
            label={t`Slutet som det sades, om dagen inte är känd`}
            maxLength={80}
            value={value.endedText}
            onChange={(event) => change({ endedText: event.target.value })}
            faults={faults("endedText")}
          />
          <TextField
            label={t`Varför slutet ändras`}
            required
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

function Offer({ taken }: { taken: number[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const free = ([1, 2, 3] as const).filter((option) => !taken.includes(option));
  const draft = useDraft(`offer.${programme.id}`, { option: "", sv: "", en: "", source: "" });
  const { value, change } = draft;
  return (
    <Act
      label={t`Nytt tillval`}
      save={<Trans>Spara tillvalet</Trans>}
      act={() => {
        const body = {
          option: Number(value.option || free[0]) as 1 | 2 | 3,
          name: { sv: value.sv, en: value.en },
          source: value.source || null,
        };
        return offerOption(programme.id, body, keyFor(body));
      }}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <Select
            label={t`Tillval`}
            value={value.option || String(free[0])}
            onChange={(option) => change({ option })}
            options={free.map((option) => ({ value: String(option), label: String(option) }))}
          />
          <TextField
            label={t`Namn på svenska`}
            required
            maxLength={80}
            value={value.sv}
            onChange={(event) => change({ sv: event.target.value })}
            faults={faults("name/sv")}
          />
          <TextField
            label={t`Namn på engelska`}
            required
            maxLength={80}
            value={value.en}
            onChange={(event) => change({ en: event.target.value })}
            faults={faults("name/en")}
          />
          <TextField
            label={t`Källa`}
            maxLength={200}
            value={value.source}
            onChange={(event) => change({ source: event.target.value })}
            faults={faults("source")}
          />
        </>
      )}
    </Act>
  );
}
