import type { OverviewQuery } from "../../api/items";

/** What the address says of the list; the address is the saved view. */
export interface Search {
  code?: string;
  area?: string;
  wave?: string;
  site?: string;
  checklist?: string;
  criticality?: string;
  state?: string;
  page?: string;
  bulk?: string;
}

export const names = [
  "code",
  "area",
  "wave",
  "site",
  "checklist",
  "criticality",
  "state",
] as const satisfies (keyof Search)[];

/** The filters of an address as the service knows them; it refuses what it does not know. */
export function selectionOf(search: Search): OverviewQuery {
  const kept: Record<string, string> = {};
  for (const name of names) if (search[name]) kept[name] = search[name];
  return kept as OverviewQuery;
}
