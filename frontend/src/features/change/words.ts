import { useLingui } from "@lingui/react/macro";
import type { Activity, Network, NewSuperusers } from "../../api/registers";

export const kinds = ["session", "communication", "union_dialogue", "checkpoint"] as const;

export function useChangeWords() {
  const { t } = useLingui();
  const activities: Record<Activity["kind"], string> = {
    session: t`Sittningar`,
    communication: t`Kommunikation`,
    union_dialogue: t`Samverkan och MBL`,
    checkpoint: t`Förändringsledningens avstämningar`,
  };
  const audiences: Record<Activity["kind"], string> = {
    session: t`Vilka berörs?`,
    communication: t`Målgrupp`,
    union_dialogue: t`Facklig part`,
    checkpoint: t`Redovisas för`,
  };
  const outcomes: Record<NonNullable<Activity["outcome"]>, string> = {
    held: t`Hållen`,
    sent: t`Skickad`,
    agreed: t`Avslutad i enighet`,
    disagreed: t`Avslutad i oenighet`,
    continues: t`Fortsätter`,
    met: t`Uppfylld`,
    not_met: t`Inte uppfylld`,
  };
  const ends: Record<Activity["kind"], (keyof typeof outcomes)[]> = {
    session: ["held"],
    communication: ["sent"],
    union_dialogue: ["agreed", "disagreed", "continues"],
    checkpoint: ["met", "not_met"],
  };
  const statuses: Record<Activity["status"], string> = {
    planned: t`Planerad`,
    done: t`Har ägt rum`,
    cancelled: t`Inställd`,
  };
  const shifts: Record<NewSuperusers["shift"], string> = {
    day: t`Dag`,
    evening: t`Kväll`,
    night: t`Natt`,
  };
  const staffing: Record<"ample" | "enough" | "short", string> = {
    ample: t`Minst 1 på 8`,
    enough: t`Minst 1 på 10`,
    short: t`Färre än 1 på 10`,
  };
  const networks: Record<Network["kind"], string> = {
    subject_experts: t`Ämnesexperter`,
    superusers: t`Superanvändare`,
  };
  const figures: Record<string, string> = {
    "trn-completed": t`Har slutfört utbildningen`,
    "trn-passed": t`Godkända på provet`,
    "trn-superusers": t`Pass med minst en superanvändare på tio`,
    "cli-sessions": t`Närvaro vid sittningar`,
  };
  return {
    activities,
    audiences,
    outcomes,
    ends,
    statuses,
    shifts,
    staffing,
    networks,
    figure: (code: string) => figures[code] ?? code,
  };
}

/** The options of a choice, from its words. */
export const optionsOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Which site a part of the page is about, all when none, and whether the person may add to it. */
export interface Where {
  site?: string;
  writes: boolean;
}
