import { beforeEach, describe, expect, it } from "vitest";
import type { Deviation, Gate, Wave } from "../../api/contract";
import type { Phase } from "../../api/planning";
import { lastVisit, newsSince } from "./since";

const wave = {
  id: "w",
  name: "Etapp 1",
  dateHistory: [
    { saidAt: "2020-05", reason: null },
    { saidAt: "2024-11-02T10:00:00Z", reason: "Testen." },
  ],
  actualHistory: [
    { saidAt: "2024-11-12T05:00:00Z", actualAt: "2024-11-12T04:30:00Z", reason: null },
  ],
} as unknown as Wave;
const phase = { id: "p", kind: "test", dateHistory: [{ saidAt: "2024-11-03T10:00:00Z" }] };
const deviation = {
  id: "d",
  status: "denied",
  reason: "Sen.",
  requestedAt: "2024-11-01T10:00:00Z",
  decidedAt: "2024-11-04T10:00:00Z",
} as unknown as Deviation;
const gate = {
  id: "g",
  code: "T-7",
  lastEvaluation: { evaluatedAt: "2024-11-05T03:00:00Z", passed: false },
};
const known = {
  waves: [wave],
  phases: [phase as unknown as Phase],
  deviations: [deviation],
  gates: [gate as unknown as Gate],
};

describe("what is new since the last visit", () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it("holds what came after, the latest first, and no date from before the system", () => {
    expect(newsSince("2024-11-02T12:00:00Z", known).map(({ kind }) => kind)).toEqual([
      "start",
      "gate",
      "denied",
      "phase",
    ]);
    expect(newsSince("2000-01-01T00:00:00Z", known)).toHaveLength(6);
    expect(newsSince("2024-11-13T00:00:00Z", known)).toEqual([]);
  });

  it("counts from the visit before this one, however often the page is opened", () => {
    expect(lastVisit("a", new Date("2024-11-01T08:00:00Z"))).toBeNull();
    sessionStorage.clear();
    for (const hour of [8, 9]) {
      expect(lastVisit("a", new Date(`2024-11-02T0${hour}:00:00Z`))).toBe(
        "2024-11-01T08:00:00.000Z",
      );
    }
    sessionStorage.clear();
    expect(lastVisit("a", new Date("2024-11-03T08:00:00Z"))).toBe("2024-11-02T09:00:00.000Z");
  });
});
