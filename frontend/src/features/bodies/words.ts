import { useLingui } from "@lingui/react/macro";
import type { Mandate, Role, RoleConflict } from "../../api/bodies";

export const bodyRoles: Role[] = ["chair", "member", "secretary", "adjunct"];
export const otherRoles: Role[] = ["presenter", "owner", "approver", "medical_officer"];

export function useRoleWord(): (role: Role | "mandate") => string {
  const { t } = useLingui();
  const words: Record<Role | "mandate", string> = {
    mandate: t`Beslutar på mandat`,
    chair: t`Ordförande`,
    member: t`Ledamot`,
    secretary: t`Sekreterare`,
    adjunct: t`Adjungerad, får yttra sig men inte besluta`,
    presenter: t`Föredragande`,
    owner: t`Ägare av punkter`,
    approver: t`Godkänner`,
    medical_officer: t`Chefläkare eller MAS`,
  };
  return (role) => words[role];
}

export function useConflictWord(): (conflict: RoleConflict["conflict"]) => string {
  const { t } = useLingui();
  const words: Record<RoleConflict["conflict"], string> = {
    presents_and_decides: t`Lägger fram och beslutar`,
    owns_and_approves: t`Äger punkter och godkänner dem`,
    advises_and_decides: t`Ger råd och beslutar`,
    assesses_and_decides: t`Bedömer patientsäkerheten och beslutar`,
  };
  return (conflict) => words[conflict];
}

type Covered = Mandate["covers"][number];
export const covered: Covered[] = [
  "go",
  "conditional_go",
  "continue",
  "pause",
  "resume",
  "stop",
  "emergency_pause",
];

export function useCoveredWord(): (kind: Covered) => string {
  const { t } = useLingui();
  const words: Record<Covered, string> = {
    go: t`Starta`,
    conditional_go: t`Starta med villkor`,
    continue: t`Fortsätta`,
    pause: t`Pausa`,
    resume: t`Återuppta`,
    stop: t`Stoppa`,
    emergency_pause: t`Nödpaus`,
  };
  return (kind) => words[kind];
}

export function useKindWord(): (kind: Mandate["decisionKind"]) => string {
  const { t } = useLingui();
  const words: Record<Mandate["decisionKind"], string> = {
    board: t`Nämndbeslut`,
    delegated: t`Delegationsbeslut`,
    executive: t`Verkställighetsbeslut`,
  };
  return (kind) => words[kind];
}
