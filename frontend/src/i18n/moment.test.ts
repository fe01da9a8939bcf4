import { describe, expect, it } from "vitest";
import { clockTime, dayAndTime, fromField, shortMoment, span, toField } from "./moment";

describe("a moment in the wards' time", () => {
  const goLive = "2024-11-12T03:00:00Z";
  it("is written with a point in Swedish and a colon in English", () => {
    expect(clockTime(goLive, "sv")).toBe("04.00");
    expect(clockTime(goLive, "en")).toBe("04:00");
    expect(dayAndTime(goLive, "sv")).toBe("tis 12 nov 2024 kl. 04.00");
    expect(dayAndTime(goLive, "en")).toBe("Tue 12 Nov 2024, 04:00");
  });
  it("has no day when it is today", () => {
    expect(shortMoment(goLive, new Date("2024-11-12T10:00:00Z"), "sv")).toBe("04.00");
    expect(shortMoment(goLive, new Date("2024-11-13T10:00:00Z"), "sv")).toBe("tis 12 nov 04.00");
  });
  it.each(["2024-11-12T04:00", "2024-07-01T12:30", "2024-10-27T05:00", "2025-03-30T04:00"])(
    "goes to a field and back: %s",
    (field) => {
      expect(toField(fromField(field) ?? "")).toBe(field);
    },
  );
  it("lies so far away", () => {
    expect(span(goLive, new Date("2024-11-11T07:00:00Z"))).toEqual({
      past: false,
      days: 0,
      hours: 20,
      minutes: 0,
    });
  });
});
