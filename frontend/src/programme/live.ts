import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Notice } from "../api/notices";
import { hearTogether } from "./together";

/** What else is shown otherwise when an entity has changed; the entity itself always is. */
const touches: Record<string, string[]> = {
  item: ["checklist", "gate", "critical_line"],
  measurement: ["item", "checklist", "gate", "critical_line"],
  deviation: ["item", "checklist", "gate", "grid", "critical_line"],
  checklist: ["gate", "grid", "roll_up"],
  estimate: ["critical_line"],
  dependency: ["critical_line"],
  incident: ["breach"],
  decision: ["wave_state", "proposal", "breach", "gate"],
  proposal: ["decision"],
  programme: ["clock"],
  wave: ["gate", "system_conflict", "critical_line"],
  site: ["checklist", "grid", "system_conflict"],
  system: ["crossing", "coexistence_map", "system_conflict"],
  system_use: ["crossing", "coexistence_map", "system_conflict"],
  care_flow: ["crossing"],
  coexistence_routine: ["crossing"],
  mandate: ["role_conflict"],
  appointment: ["role_conflict"],
};

const streams = [
  "/readiness-api/v1/notices/stream",
  "/incident-api/v1/notices/stream",
  "/reporting-api/v1/situation/stream",
];

/** Several changes in a moment are one fetch. */
const gather = 250;

/**
 * Keeps what is shown fresh: each notice of a service makes what it concerns be fetched again.
 * Answers since when contact is lost, or null.
 */
export function useLive(programme: string, signedIn: boolean): Date | null {
  const client = useQueryClient();
  const [lostSince, setLostSince] = useState<Date | null>(null);

  useEffect(() => {
    if (!signedIn) return;
    const stop = new AbortController();
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const refresh = () => {
      timer = undefined;
      const all = changed.has("*");
      const names = new Set([...changed].flatMap((name) => [name, ...(touches[name] ?? [])]));
      changed.clear();
      client.invalidateQueries({
        predicate: ({ queryKey }) => all || names.has(String(queryKey[0])),
      });
    };
    const onNotice = (notice: Notice) => {
      changed.add(notice.entity);
      timer ??= setTimeout(refresh, gather);
    };
    hearTogether(
      `driftstart.live.${programme}`,
      streams.map((stream) => `${stream}?programme=${programme}`),
      {
        signal: stop.signal,
        onNotice,
        onLost: (lost) => setLostSince((was) => (lost ? (was ?? new Date()) : null)),
      },
    );
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [client, programme, signedIn]);

  return lostSince;
}
