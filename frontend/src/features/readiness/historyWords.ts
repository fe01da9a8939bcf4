import { useLingui } from "@lingui/react/macro";
import { useMoment } from "../../i18n/useMoment";
import { useStateWord } from "../../ui/Status";
import { useDeviationWord } from "./words";

/** What happened, in words; what has none here is shown as the ledger names it. */
export function useActionWord(): (entity: string, action: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    "item.asked": t`Punkten ställdes`,
    "item.set_ready": t`Sattes till Klar`,
    "item.set_in_progress": t`Sattes till Pågår`,
    "item.set_blocked": t`Sattes till Stopp`,
    "item.set_not_applicable": t`Sattes till Gäller inte`,
    "item.commented": t`Noterad`,
    "item.given_owner": t`Fick ägare`,
    "item.measured": t`Mättes`,
    "item.aged": t`Tiden gick`,
    "item.threshold_set": t`Gränsen ändrades`,
    "item.set_in_bulk": t`Ändrades tillsammans med andra`,
    "item.set_by_sheet": t`Ändrades från Excel`,
    "item.undone_in_bulk": t`Ändring ångrades`,
    "item.evidence_added": t`Underlag lades till`,
    "item.evidence_withdrawn": t`Underlag drogs tillbaka`,
    "item.deviation_requested": t`Avsteg begärdes`,
    "item.deviation_approved": t`Avsteg godkändes`,
    "item.deviation_denied": t`Avsteg nekades`,
    "item.deviation_revoked": t`Avsteg återkallades`,
    "item.deviation_expired": t`Avsteg löpte ut`,
    "item.handed_down": t`Gick över till enheterna`,
    "measurement.measured": t`Mätvärde`,
    "deviation.requested": t`Avsteget, begärt`,
    "deviation.approved": t`Avsteget, godkänt`,
    "deviation.denied": t`Avsteget, nekat`,
    "deviation.revoked": t`Avsteget, återkallat`,
    "deviation.expired": t`Avsteget, utgånget`,
    "deviation.extension_requested": t`Förlängning begärdes`,
    "deviation.extended": t`Avsteget förlängdes`,
    "deviation.extension_denied": t`Förlängning nekades`,
    "evidence.added": t`Underlaget`,
    "evidence.withdrawn": t`Underlaget, tillbakadraget`,
    "comment.said": t`Kommentar`,
  };
  return (entity, action) => words[`${entity}.${action}`] ?? `${entity}: ${action}`;
}

export function useFieldWord(): (field: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    status: t`Status`,
    state: t`Läge`,
    reason: t`Skäl`,
    comment: t`Notering`,
    ownerLine: t`Ägare i linjen`,
    ownerProgramme: t`Ägare i programmet`,
    dueAt: t`Ska vara klar`,
    deviationStatus: t`Avsteg`,
    numerator: t`Täljare`,
    denominator: t`Nämnare`,
    exclusions: t`Undantagna`,
    exclusionsReason: t`Skäl till undantag`,
    source: t`Källa`,
    measuredAt: t`Mätt`,
    expiresAt: t`Gäller till`,
    mitigation: t`Så länge görs`,
    decisionReason: t`Skäl till svaret`,
    kind: t`Slag`,
    name: t`Namn`,
    note: t`Anteckning`,
    url: t`Länk`,
    sha256: t`Kontrollsumma`,
    withdrawnReason: t`Varför tillbakadraget`,
    text: t`Text`,
    atLeast: t`Minst`,
    neverBelow: t`Aldrig under`,
    atMost: t`Högst`,
    neverAbove: t`Aldrig över`,
  };
  return (field) => words[field.split(".").at(-1) ?? field] ?? field;
}

const limits = ["atLeast", "neverBelow", "atMost", "neverAbove"];

export function useValueWord(): (field: string, value: string) => string {
  const { t } = useLingui();
  const state = useStateWord();
  const deviation = useDeviationWord();
  const { full, percent } = useMoment();
  const statuses: Record<string, string> = {
    not_started: t`Ej öppnad`,
    not_applicable: t`Gäller inte`,
    current: t`Gäller`,
    withdrawn: t`Tillbakadraget`,
    file: t`Fil`,
    link: t`Länk`,
  };
  return (field, value) => {
    const last = field.split(".").at(-1) ?? field;
    if (last.endsWith("At")) return full(value);
    if (limits.includes(last)) return percent(Number(value), 1);
    if (last === "deviationStatus") return deviation(value);
    if (last !== "state" && last !== "status" && last !== "kind") return value;
    const known = ["ready", "in_progress", "at_risk", "blocked", "unknown"].includes(value);
    return known ? state(value as "ready") : (statuses[value] ?? deviation(value));
  };
}
