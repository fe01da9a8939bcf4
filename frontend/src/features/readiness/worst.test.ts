import { describe, expect, it } from "vitest";
import type { AreaState, Checklist, State } from "../../api/contract";
import { worstFirst } from "./worst";

const site = (siteName: string, ...all: State[]): Checklist =>
  ({
    siteName,
    areas: all.map((state): Partial<AreaState> => ({ state })),
  }) as Checklist;

describe("the order of sites", () => {
  it("puts more stops first, and unknown before at risk: it is never better", () => {
    const order = worstFirst([
      site("Klar", "ready", "ready"),
      site("Hotad", "at_risk", "at_risk"),
      site("Okänd", "unknown", "ready"),
      site("Två stopp", "blocked", "blocked"),
      site("Ett stopp", "blocked", "unknown"),
    ]);
    expect(order.map(({ siteName }) => siteName)).toEqual([
      "Två stopp",
      "Ett stopp",
      "Okänd",
      "Hotad",
      "Klar",
    ]);
  });
  it("sorts å, ä and ö last", () => {
    const order = worstFirst([
      site("Öckerö", "ready"),
      site("Ale", "ready"),
      site("Åmål", "ready"),
    ]);
    expect(order.map(({ siteName }) => siteName)).toEqual(["Ale", "Åmål", "Öckerö"]);
  });
});
