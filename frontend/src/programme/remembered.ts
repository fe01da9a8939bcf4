/**
 * The last answer, kept in the browser: a ward can log an incident while the service that knows
 * programmes and sites is down (invariant 13). Always asked anew; shown only until answered.
 */
export function remembered<T>(name: string, fetchIt: () => Promise<T>) {
  const memory = `driftstart.remembered.${name}`;
  return {
    queryFn: async () => {
      const answer = await fetchIt();
      localStorage.setItem(memory, JSON.stringify(answer));
      return answer;
    },
    initialData: (): T | undefined => {
      const kept = localStorage.getItem(memory);
      return kept ? (JSON.parse(kept) as T) : undefined;
    },
    initialDataUpdatedAt: 0,
  };
}
