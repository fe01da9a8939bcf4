import { describe, expect, it } from "vitest";
import { findPersonalNumbers, mask } from "./personalNumber";

describe("a personal number in a text", () => {
  // Numbers that Skatteverket has set aside for tests, and the forms people write them in.
  it.each([
    "19121212-1212",
    "191212121212",
    "121212-1212",
    "121212+1212",
    "12 12 12 - 12 12",
    "121212–1212",
    "1212121212",
    "701063-2391",
  ])("is found: %s", (number) => {
    expect(findPersonalNumbers(`Patient ${number} finns inte`)).toHaveLength(1);
  });

  it.each([
    "070-123 45 67",
    "RS 2024-05699",
    "191212121213",
    "19991332-1212",
    "Ö-1042",
    "12345678901234",
  ])("is not: %s", (text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });

  it("is masked, and the rest is kept", () => {
    expect(mask("Pat 121212-1212 saknar svar")).toBe("Pat ••••••-•••• saknar svar");
  });
});
