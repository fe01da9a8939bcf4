import type { Item, State } from "../../api/contract";

/** Worst first, as the services' roll-up ranks them. */
const states: readonly State[] = ["blocked", "unknown", "at_risk", "in_progress", "ready"];

const weight = { blocker: 0, major: 1, minor: 2 };
const rank = (state: State | null) => (state === null ? states.length : states.indexOf(state));

/** The items that stand most in the way first. */
export function itemsWorstFirst(items: Item[]): Item[] {
  return items.toSorted(
    (a, b) =>
      rank(a.state) - rank(b.state) ||
      weight[a.criticality] - weight[b.criticality] ||
      (a.dueAt ?? "").localeCompare(b.dueAt ?? "") ||
      a.code.localeCompare(b.code),
  );
}
