import type { Deviation, Gate, Wave } from "../../api/contract";
import type { Phase } from "../../api/planning";

export type News =
  | { key: string; at: string; kind: "date"; name: string; reason: string | null; to: "/plan" }
  | {
      key: string;
      at: string;
      kind: "phase";
      phase: Phase["kind"];
      reason: string | null;
      to: "/plan";
    }
  | { key: string; at: string; kind: "start"; name: string; reason: string | null; to: "/plan" }
  | { key: string; at: string; kind: Deviation["status"]; reason: string; to: "/deviations" }
  | { key: string; at: string; kind: "gate"; name: string; passed: boolean; to: "/gates" };

interface Known {
  waves: Wave[];
  phases: Phase[];
  deviations: Deviation[];
  gates: Gate[];
}

/** What has been said, asked, decided and evaluated after a moment, the latest first. */
export function newsSince(since: string, { waves, phases, deviations, gates }: Known): News[] {
  const news: News[] = [];
  for (const wave of waves) {
    for (const said of wave.dateHistory) {
      if (said.saidAt?.includes("T")) {
        const { saidAt: at, reason } = said;
        news.push({
          key: `${wave.id}${at}`,
          at,
          kind: "date",
          name: wave.name,
          reason,
          to: "/plan",
        });
      }
    }
    for (const { saidAt: at, actualAt, reason } of wave.actualHistory) {
      const key = `${wave.id}${at}${actualAt}`;
      news.push({ key, at, kind: "start", name: wave.name, reason, to: "/plan" });
    }
  }
  for (const { id, kind: phase, dateHistory } of phases) {
    for (const { saidAt: at, reason } of dateHistory) {
      if (at?.includes("T")) {
        news.push({ key: `${id}${at}`, at, kind: "phase", phase, reason, to: "/plan" });
      }
    }
  }
  for (const { id, status, reason, requestedAt, decidedAt } of deviations) {
    news.push({ key: `${id}asked`, at: requestedAt, kind: "requested", reason, to: "/deviations" });
    if (decidedAt && status !== "requested") {
      news.push({ key: `${id}${status}`, at: decidedAt, kind: status, reason, to: "/deviations" });
    }
  }
  for (const { id, code, lastEvaluation } of gates) {
    if (lastEvaluation) {
      const { evaluatedAt: at, passed } = lastEvaluation;
      news.push({ key: id, at, kind: "gate", name: code, passed, to: "/gates" });
    }
  }
  const after = Date.parse(since);
  return news
    .filter(({ at }) => Date.parse(at) > after)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** When the person was here before this visit, by the programme's clock; null the first time. */
export function lastVisit(programme: string, now: Date): string | null {
  const name = `driftstart.here.${programme}`;
  const before = sessionStorage.getItem(name) ?? localStorage.getItem(name);
  // The same answer for the whole visit, however often the page is opened.
  if (before !== null) sessionStorage.setItem(name, before);
  localStorage.setItem(name, now.toISOString());
  return before;
}
