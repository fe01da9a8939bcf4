import type { Rating } from "../../api/contract";

export interface Grade {
  consequence: number;
  probability: number;
}

/** Whether the new grade takes risk away, by product or by consequence, and so needs a reason. */
export function lowers(grade: Grade, standing: Rating | null): boolean {
  if (standing === null) return false;
  return (
    grade.consequence * grade.probability < standing.risk ||
    grade.consequence < standing.consequence
  );
}
