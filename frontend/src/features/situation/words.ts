import { useLingui } from "@lingui/react/macro";
import type { Band, State } from "../../api/contract";
import { useAreaWord, useHazardWord } from "../../programme/words";
import { useBandWord } from "../../ui/Risk";
import { useStateWord } from "../../ui/Status";

/** What a figure counts, in words. */
export function useFigureWord(): (key: string) => string {
  const { t } = useLingui();
  const hazard = useHazardWord();
  const area = useAreaWord();
  const band = useBandWord();
  const state = useStateWord();
  const words: Record<string, string> = {
    "incidents.risk8": t`Öppna händelser med risk 8 eller mer`,
    "incidents.risk8.units": t`Enheter med minst en sådan`,
    "incidents.open": t`Öppna händelser`,
    "incidents.logged": t`Loggade händelser`,
    "incidents.unrated": t`Ännu inte bedömda`,
    "incidents.patientAffected": t`Öppna där en patient påverkas`,
    "incidents.downtime": t`Öppna där enheten arbetar enligt reservrutin`,
    "incidents.closed": t`Stängda med lösning`,
    "incidents.status.confirmed": t`Bekräftade av rapportören`,
    "incidents.reopened": t`Återöppnade av rapportören`,
    "breaches.holding": t`Pauskriterier som är uppfyllda`,
    "breaches.opened": t`Pauskriterier som varit uppfyllda`,
    "breaches.unanswered": t`Pauskriterier som väntar på svar`,
    decisions: t`Fattade beslut`,
    logEntries: t`Anteckningar i dagboken`,
    "deviations.requested": t`Avsteg som väntar på svar`,
    "deviations.approved": t`Avsteg som gäller`,
    "checklists.signed": t`Underskrivna checklistor`,
    "checklists.approved": t`Godkända checklistor`,
    checklists: t`Checklistor`,
    sites: t`Mottagande enheter`,
  };
  return (key) => {
    const known = words[key];
    if (known) return known;
    const [family, group, last] = key.split(".");
    if (family === "readiness" && group && last) {
      return `${area(group)}: ${last === "not_applicable" ? state(null) : state(last as State)}`;
    }
    if (group === "hazard" && last) return last === "unclassed" ? t`Utan faroklass` : hazard(last);
    if (group === "band" && last) return band[last as Band];
    return key;
  };
}
