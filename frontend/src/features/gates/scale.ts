/** Where a moment lies between two others, in per cent of the way; outside them at the nearest end. */
export function scale(from: Date, to: Date): (moment: Date | string) => number {
  const span = Math.max(1, to.getTime() - from.getTime());
  return (moment) => {
    const part = (new Date(moment).getTime() - from.getTime()) / span;
    return Math.round(10_000 * Math.min(1, Math.max(0, part))) / 100;
  };
}

/** The moments among `all` that have room for a word beside each other, the last ones first: they matter most. */
export function withRoom<T extends { at: string }>(
  all: T[],
  place: (moment: string) => number,
  room: number,
): T[] {
  const kept: T[] = [];
  for (const each of all.toReversed()) {
    const here = place(each.at);
    if (kept.every((other) => Math.abs(place(other.at) - here) >= room)) kept.push(each);
  }
  return kept.reverse();
}
