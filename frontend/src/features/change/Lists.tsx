import { Trans, useLingui } from "@lingui/react/macro";
import type { Handover } from "../../api/registers";
import { Button } from "../../ui/Button";
import { Check, TextField } from "../../ui/Field";

export type Contents = Pick<Handover["contents"][number], "what" | "where" | "handedOver">;
export type Matter = { matter: string; takenOverBy: string };

export interface Written {
  contents: Contents[];
  openMatters: Matter[];
}
const nothing: Contents = { what: "", where: "", handedOver: false };
const noMatter: Matter = { matter: "", takenOverBy: "" };
export const noLists: Written = { contents: [nothing], openMatters: [] };
export const writtenLists = ({ contents, openMatters }: Written): Written => ({
  contents,
  openMatters,
});

interface Props {
  value: Written;
  onChange: (part: Partial<Written>) => void;
}

/** What is handed over, and the open matters with those who take them over. */
export function Lists({ value, onChange }: Props) {
  const { t } = useLingui();
  const { contents, openMatters } = value;
  const put = (index: number, part: Partial<Contents>) =>
    onChange({ contents: contents.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const putMatter = (index: number, part: Partial<Matter>) =>
    onChange({
      openMatters: openMatters.map((one, at) => (at === index ? { ...one, ...part } : one)),
    });
  return (
    <>
      {contents.map((one, index) => {
        const nth = index + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place until it is saved
          <fieldset key={index} className="part">
            <legend>
              <Trans>Det som lämnas över, {nth}</Trans>
            </legend>
            <TextField
              label={t`Vad?`}
              required
              maxLength={200}
              value={one.what}
              onChange={(event) => put(index, { what: event.target.value })}
            />
            <TextField
              label={t`Var finns det?`}
              required
              maxLength={200}
              value={one.where}
              onChange={(event) => put(index, { where: event.target.value })}
            />
            <Check
              label={t`Överlämnat`}
              checked={one.handedOver}
              onChange={(handedOver) => put(index, { handedOver })}
            />
            {contents.length > 1 && (
              <Button
                variant="tertiary"
                onClick={() => onChange({ contents: contents.filter((_, at) => at !== index) })}
              >
                <Trans>Ta bort rad {nth}</Trans>
              </Button>
            )}
          </fieldset>
        );
      })}
      {openMatters.map((one, index) => {
        const nth = index + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place until it is saved
          <fieldset key={index} className="part">
            <legend>
              <Trans>Öppen fråga {nth}</Trans>
            </legend>
            <TextField
              label={t`Vad är inte klart?`}
              required
              maxLength={200}
              value={one.matter}
              onChange={(event) => putMatter(index, { matter: event.target.value })}
            />
            <TextField
              label={t`Funktion som tar över den`}
              required
              maxLength={80}
              value={one.takenOverBy}
              onChange={(event) => putMatter(index, { takenOverBy: event.target.value })}
            />
            <Button
              variant="tertiary"
              onClick={() => onChange({ openMatters: openMatters.filter((_, at) => at !== index) })}
            >
              <Trans>Ta bort fråga {nth}</Trans>
            </Button>
          </fieldset>
        );
      })}
      <div className="acts">
        <Button variant="secondary" onClick={() => onChange({ contents: [...contents, nothing] })}>
          <Trans>Lägg till en rad</Trans>
        </Button>
        <Button
          variant="secondary"
          onClick={() => onChange({ openMatters: [...openMatters, noMatter] })}
        >
          <Trans>Lägg till en öppen fråga</Trans>
        </Button>
      </div>
    </>
  );
}
