import { describe, expect, it } from "vitest";
import { beside, takeIn } from "./order";

describe("the order of the triage queue", () => {
  it("keeps every row in its place and sets new ones aside", () => {
    expect(takeIn(["a", "b"], ["c", "b", "a", "d"])).toEqual({
      ids: ["a", "b"],
      newcomers: ["c", "d"],
    });
  });
  it("moves one step and stays at the ends", () => {
    expect(beside(["a", "b"], null, 1)).toBe("a");
    expect(beside(["a", "b"], "a", 1)).toBe("b");
    expect(beside(["a", "b"], "b", 1)).toBe("b");
    expect(beside(["a", "b"], "a", -1)).toBe("a");
    expect(beside([], null, 1)).toBeNull();
  });
});
