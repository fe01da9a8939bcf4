import { useSyncExternalStore } from "react";
import type { Incident } from "../../api/contract";
import { createIncident, type NewIncident } from "../../api/incident";
import { type Problem, ProblemError } from "../../api/problem";
import { current } from "../../session/session";

/** One incident as it was written, from the press on Save until the service has said what became of it. */
export interface Written {
  /** The idempotency key, made when Save was pressed: sent again it is still the same incident. */
  key: string;
  programme: string;
  subject: string;
  siteName: string;
  body: NewIncident;
  /** Both clocks: the programme's for what is shown, this machine's for the order. */
  savedAt: string;
  state: "waiting" | "sent" | "refused";
  incident?: Incident;
  problem?: Problem;
}

const memory = "driftstart.outbox";
const retryAfter = 8_000;
const listeners = new Set<() => void>();
let written: Written[] = JSON.parse(localStorage.getItem(memory) ?? "[]");
let sending = false;

function become(next: Written[]) {
  // Written before anything else happens: what the person has seen as saved survives the page.
  localStorage.setItem(memory, JSON.stringify(next.filter(({ state }) => state !== "sent")));
  written = next;
  for (const listener of listeners) listener();
}

const replace = (one: Written, change: Partial<Written>) =>
  become(written.map((other) => (other.key === one.key ? { ...other, ...change } : other)));

export function save(one: Omit<Written, "state" | "subject">): void {
  const subject = current().session?.subject ?? "";
  become([...written, { ...one, subject, state: "waiting" }]);
  flush();
}

/** Takes back one that was refused, to be mended in the form. */
export function take(key: string): Written | undefined {
  const one = written.find((other) => other.key === key);
  become(written.filter((other) => other.key !== key));
  return one;
}

/** An answer that says the incident will never be accepted as it is; all others are worth asking again. */
function isFinal({ problem }: ProblemError): boolean {
  return problem.status < 500 && ![401, 408, 409, 429].includes(problem.status);
}

/** Sends what waits, one at a time, oldest first, for the person who is signed in. */
export async function flush(): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    for (;;) {
      const { session, expired } = current();
      const next = written.find(
        ({ state, subject }) => state === "waiting" && subject === session?.subject,
      );
      if (!next || expired) return;
      try {
        const incident = await createIncident(next.programme, next.body, next.key);
        replace(next, { state: "sent", incident });
      } catch (error) {
        if (!(error instanceof ProblemError) || !isFinal(error)) return;
        replace(next, { state: "refused", problem: error.problem });
      }
    }
  } finally {
    sending = false;
  }
}

/** Sends what an earlier visit left, and tries again whenever the network may be back. */
export function startOutbox(): () => void {
  const again = () => {
    if (document.visibilityState === "visible") flush();
  };
  again();
  const timer = setInterval(again, retryAfter);
  window.addEventListener("online", again);
  document.addEventListener("visibilitychange", again);
  return () => {
    clearInterval(timer);
    window.removeEventListener("online", again);
    document.removeEventListener("visibilitychange", again);
  };
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOutbox(programme: string): Written[] {
  const all = useSyncExternalStore(subscribe, () => written);
  const subject = current().session?.subject;
  return all.filter((one) => one.programme === programme && one.subject === subject);
}
