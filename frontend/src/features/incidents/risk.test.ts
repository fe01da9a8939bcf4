import { describe, expect, it } from "vitest";
import { bandOf } from "../../ui/band";
import { lowers } from "./risk";

describe("clinical risk", () => {
  it.each([
    [1, "low"],
    [3, "low"],
    [4, "medium"],
    [6, "medium"],
    [8, "high"],
    [9, "high"],
    [12, "critical"],
    [16, "critical"],
  ])("%i is %s", (risk, band) => {
    expect(bandOf(risk)).toBe(band);
  });

  it("asks for a reason only when it is lowered", () => {
    const standing = { consequence: 3, probability: 3, risk: 9, band: "high" as const };
    expect(lowers({ consequence: 2, probability: 3 }, standing)).toBe(true);
    expect(lowers({ consequence: 2, probability: 4 }, { ...standing, risk: 8 })).toBe(true);
    expect(lowers({ consequence: 3, probability: 3 }, standing)).toBe(false);
    expect(lowers({ consequence: 1, probability: 1 }, null)).toBe(false);
  });
});
