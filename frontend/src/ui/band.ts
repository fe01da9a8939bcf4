import type { Band } from "../api/contract";

/** Default bands of domain.md: 1-3 low, 4-6 medium, 8-9 high, 12-16 critical. */
export function bandOf(risk: number): Band {
  if (risk >= 12) return "critical";
  if (risk >= 8) return "high";
  if (risk >= 4) return "medium";
  return "low";
}
