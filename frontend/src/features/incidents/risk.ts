import type { Band, Rating } from "../../api/contract";

/** Default bands of domain.md: 1-3 low, 4-6 medium, 8-9 high, 12-16 critical. */
export function bandOf(risk: number): Band {
  if (risk >= 12) return "critical";
  if (risk >= 8) return "high";
  if (risk >= 4) return "medium";
  return "low";
}

export interface Grade {
  consequence: number;
  probability: number;
}

/** Whether the new grade takes risk away, by product or by consequence, and so needs a reason. */
export function lowers(grade: Grade, standing: Rating | null): boolean {
  if (standing === null) return false;
  return grade.consequence * grade.probability < standing.risk || grade.consequence < standing.consequence;
}
