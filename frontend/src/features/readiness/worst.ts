import type { Checklist, Item, State } from "../../api/contract";

/** Worst first, as the services' roll-up ranks them. */
export const states: readonly State[] = ["blocked", "unknown", "at_risk", "in_progress", "ready"];

/** How many areas of all sites are in a state. */
export function count(checklists: Checklist[], state: State): number {
  return checklists.flatMap(({ areas }) => areas).filter((area) => area.state === state).length;
}

/** The site with most areas in the worst state first; then by the next state; then by name. */
export function worstFirst(checklists: Checklist[]): Checklist[] {
  return checklists.toSorted((a, b) => {
    for (const state of states) {
      const difference = count([b], state) - count([a], state);
      if (difference !== 0) return difference;
    }
    return a.siteName.localeCompare(b.siteName, "sv");
  });
}

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
