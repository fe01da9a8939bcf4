import { useCallback, useRef } from "react";

/**
 * One key per act of saving: made when the person presses Save, before any network, kept while the
 * same content is tried again, and made anew when the content is another.
 */
export function useIdempotencyKey() {
  const kept = useRef<{ content: string; key: string } | null>(null);
  return useCallback((content: unknown): string => {
    const written = JSON.stringify(content);
    if (kept.current?.content !== written) {
      kept.current = { content: written, key: crypto.randomUUID() };
    }
    return kept.current.key;
  }, []);
}
