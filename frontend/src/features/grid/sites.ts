import type { Area, Grid, State } from "../../api/contract";

/** Worst first, as the services' roll-up ranks them. */
export const states = ["blocked", "unknown", "at_risk", "in_progress", "ready"] as const;
const letters = "buair";

/** What is looked for; what is undefined is not. With an area, the state is that area's, else any's. */
export interface Look {
  find?: string;
  state?: string;
  /** The state that the whole site is in. */
  worst?: string;
  area?: string;
  wave?: string;
  sort?: string;
}

/** The state in one area of a site, by the site's place in the grid's columns; null: does not apply. */
export function stateOf(grid: Grid, site: number, area: number): State | null {
  const at = letters.indexOf(grid.sites.states[site]?.[area]?.toLowerCase() ?? "-");
  return states[at] ?? null;
}

/** Whether an approved deviation lies in the area. */
export function accepted(grid: Grid, site: number, area: number): boolean {
  const letter = grid.sites.states[site]?.[area];
  return letter !== undefined && letter !== letter.toLowerCase();
}

/** The place among `states` of the worst that any area of the site is in; -1: nothing concerns it. */
function worstOf(grid: Grid, site: number): number {
  const all = (grid.sites.states[site] ?? "").toLowerCase();
  return [...letters].findIndex((letter) => all.includes(letter));
}

/** How many areas of those sites are in each state. */
export function count(grid: Grid, sites: readonly number[]): Record<State, number> {
  const found = { blocked: 0, unknown: 0, at_risk: 0, in_progress: 0, ready: 0 };
  for (const site of sites)
    for (let area = 0; area < grid.areas.length; area += 1) {
      const state = stateOf(grid, site, area);
      if (state) found[state] += 1;
    }
  return found;
}

/** How many of those sites are blocked in each area, in the order of the areas. */
export function blockedByArea(grid: Grid, sites: readonly number[]): number[] {
  return grid.areas.map(
    (_, area) => sites.filter((site) => stateOf(grid, site, area) === "blocked").length,
  );
}

const inSwedish = new Intl.Collator("sv");
const ranks = new WeakMap<Grid, number[]>();

/** Each site's place by name. Sorting ten thousand names is felt, so it is done once. */
function rankByName(grid: Grid): number[] {
  const known = ranks.get(grid);
  if (known) return known;
  const { name } = grid.sites;
  const order = name.map((_, site) => site);
  order.sort((a, b) => inSwedish.compare(name[a] ?? "", name[b] ?? ""));
  const rank: number[] = [];
  order.forEach((site, place) => {
    rank[site] = place;
  });
  ranks.set(grid, rank);
  return rank;
}

/** The places of the sites that are looked for, in the order asked: worst first, as they came, unless told. */
export function choose(grid: Grid, look: Look): number[] {
  const { name, wave } = grid.sites;
  const find = look.find?.trim().toLocaleLowerCase("sv");
  const area = grid.areas.indexOf(look.area as Area);
  const letter = letters[states.indexOf(look.state as State)];
  const whole = states.indexOf(look.worst as State);
  const ofWave = look.wave ? grid.waves.indexOf(look.wave) : null;
  const fits = (site: number) => {
    if (ofWave !== null && wave[site] !== ofWave) return false;
    if (look.worst && worstOf(grid, site) !== whole) return false;
    if (letter) {
      const all = (grid.sites.states[site] ?? "").toLowerCase();
      if (area < 0 ? !all.includes(letter) : all[area] !== letter) return false;
    }
    return !find || (name[site] ?? "").toLocaleLowerCase("sv").includes(find);
  };
  const found: number[] = [];
  for (let site = 0; site < name.length; site += 1) if (fits(site)) found.push(site);
  if (look.sort === "name") {
    const rank = rankByName(grid);
    return found.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  }
  const by = grid.areas.indexOf(look.sort as Area);
  if (by < 0) return found;
  const worst = (site: number) => {
    const at = letters.indexOf(grid.sites.states[site]?.[by]?.toLowerCase() ?? "-");
    return at < 0 ? letters.length : at;
  };
  return found.sort((a, b) => worst(a) - worst(b) || a - b);
}
