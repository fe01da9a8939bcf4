/**
 * The last answer, kept in the browser with the time it came: a ward can log an incident while the service
 * that knows programmes and sites is down (invariant 13), and a remembered clock still tells the right time.
 */
export function remembered<T>(name: string, fetchIt: () => Promise<T>) {
  const memory = `driftstart.remembered.${name}`;
  const kept = (): { at: number; answer: T } | null => {
    const found = localStorage.getItem(memory);
    return found ? JSON.parse(found) : null;
  };
  return {
    queryFn: async () => {
      const answer = await fetchIt();
      localStorage.setItem(memory, JSON.stringify({ at: Date.now(), answer }));
      return answer;
    },
    initialData: (): T | undefined => kept()?.answer,
    initialDataUpdatedAt: () => kept()?.at,
  };
}
