/** The order a person is working in: nothing moves until they ask for it. */
export interface Order {
  ids: string[];
  /** Those that have come since, in the order they came. */
  newcomers: string[];
}

/** Takes in what the service now answers, leaving every row where it stands. */
export function takeIn(shown: string[], answered: string[]): Order {
  const standing = new Set(shown);
  return { ids: shown, newcomers: answered.filter((id) => !standing.has(id)) };
}

/** The row beside the current one, staying at the ends. */
export function beside(ids: string[], current: string | null, step: 1 | -1): string | null {
  if (ids.length === 0) return null;
  const at = current ? ids.indexOf(current) : -1;
  if (at === -1) return ids[step === 1 ? 0 : ids.length - 1] ?? null;
  return ids[Math.min(Math.max(at + step, 0), ids.length - 1)] ?? null;
}
