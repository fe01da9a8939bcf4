import { useCallback, useEffect, useState } from "react";

/**
 * What a person is writing, kept in the tab so that an expired sign-in or a reload loses nothing.
 * `clear` when it has been saved.
 */
export function useDraft<T>(key: string, empty: T) {
  const memory = `driftstart.draft.${key}`;
  const [value, setValue] = useState<T>(() => {
    const kept = sessionStorage.getItem(memory);
    return kept ? { ...empty, ...(JSON.parse(kept) as T) } : empty;
  });
  useEffect(() => {
    sessionStorage.setItem(memory, JSON.stringify(value));
  }, [memory, value]);
  const clear = useCallback(() => {
    sessionStorage.removeItem(memory);
    setValue(empty);
  }, [memory, empty]);
  const change = useCallback((part: Partial<T>) => setValue((was) => ({ ...was, ...part })), []);
  return { value, change, clear };
}
