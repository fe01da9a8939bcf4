import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { DecisionType } from "../../api/contract";
import { fromField } from "../../i18n/moment";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { wavesQuery } from "../../programme/queries";

interface Props {
  kind: DecisionType;
  waveId: string;
  count: number;
  /** Value of the field, empty for at once. */
  from: string;
}

/** The decision in one sentence, in the first person, with count and clock time, before it is made. */
export function Consequence({ kind, waveId, count, from }: Props) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useNow();
  const { full } = useMoment();
  const waves = useQuery(wavesQuery(programme.id));
  const number = waves.data?.find(({ id }) => id === waveId)?.number ?? "";
  const when = full(fromField(from) ?? now);
  const sentences: Record<DecisionType, string> = {
    go: t`Jag startar etapp ${number} på ${count} enheter från ${when}.`,
    conditional_go: t`Jag startar etapp ${number} med villkor på ${count} enheter från ${when}.`,
    continue: t`Jag låter etapp ${number} fortsätta på ${count} enheter.`,
    pause: t`Jag pausar etapp ${number} på ${count} enheter från ${when}, tills vidare.`,
    resume: t`Jag återupptar etapp ${number} på ${count} enheter från ${when}.`,
    stop: t`Jag stoppar etapp ${number} på ${count} enheter från ${when}, för gott.`,
  };
  return (
    <>
      <p className="sent">{sentences[kind]}</p>
      <ul className="cons">
        {(kind === "go" || kind === "conditional_go" || kind === "resume") && (
          <li>
            <Trans>
              Avstämningspunkten T−0 prövas igen när du beslutar. Finns hinder vägras beslutet.
            </Trans>
          </li>
        )}
        {kind === "pause" && (
          <li>
            <Trans>
              En paus är ingen omedelbar avstängning. Enheterna växlar enligt sin övergångsplan.
            </Trans>
          </li>
        )}
        <li>
          <Plural value={count} one="Beslutet gäller # enhet." other="Beslutet gäller # enheter." />
        </li>
      </ul>
    </>
  );
}

/** The button repeats what it does and to how many. */
export function useDecisionButton(): (kind: DecisionType, count: number) => string {
  const { t } = useLingui();
  return (kind, count) =>
    ({
      go: t`Starta ${count} enheter`,
      conditional_go: t`Starta ${count} enheter med villkor`,
      continue: t`Fortsätt på ${count} enheter`,
      pause: t`Pausa ${count} enheter`,
      resume: t`Återuppta ${count} enheter`,
      stop: t`Stoppa ${count} enheter`,
    })[kind];
}
