import type { Side } from "../../api/coexistence";
import { useSideWord } from "./words";

/** The pattern of a side in a small square, beside its word: the same pattern as on the map. */
export function SideMark({ side }: { side: Side }) {
  const word = useSideWord();
  return (
    <span className="side">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <rect className={`place place-${side}`} x="1" y="1" width="14" height="14" rx="2" />
      </svg>
      {word(side)}
    </span>
  );
}

/** The patterns, once on the page: they are told apart without colour, in print and in forced colours. */
export function Patterns() {
  return (
    <svg className="patterns" aria-hidden="true" focusable="false" width="0" height="0">
      <defs>
        <pattern id="side-both" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className="ground" width="8" height="8" />
          <path className="stripe" d="M-2 2 2-2M0 8 8 0M6 10l4-4" />
        </pattern>
        <pattern id="side-unknown" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className="ground" width="8" height="8" />
          <circle className="dot" cx="4" cy="4" r="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}
