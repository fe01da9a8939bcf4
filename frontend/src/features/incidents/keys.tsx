import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { tinykeys } from "tinykeys";
import { Check } from "../../ui/Field";

const memory = "driftstart.single-keys";
const writes = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches("input:not([type=radio],[type=checkbox]), textarea, select");

/** Single keys, off wherever one writes and switched off altogether by choice (WCAG 2.1.4). */
export function useSingleKeys(bindings: Record<string, () => void>) {
  const [on, setOn] = useState(() => localStorage.getItem(memory) !== "off");
  const latest = useRef(bindings);
  latest.current = bindings;
  const names = Object.keys(bindings).join();
  useEffect(() => {
    if (!on) return;
    return tinykeys(
      window,
      Object.fromEntries(
        names.split(",").map((name) => [
          name,
          (event: KeyboardEvent) => {
            if (writes(event.target)) return;
            event.preventDefault();
            latest.current[name]?.();
          },
        ]),
      ),
    );
  }, [on, names]);
  return {
    on,
    turn: (next: boolean) => {
      localStorage.setItem(memory, next ? "on" : "off");
      setOn(next);
    },
  };
}

export function KeyBar({ on, turn }: { on: boolean; turn: (on: boolean) => void }) {
  return (
    <div className="keys">
      <span>
        <kbd>J</kbd> <kbd>K</kbd> <Trans>nästa, föregående</Trans>
      </span>
      <span>
        <kbd>R</kbd> <Trans>risk</Trans>
      </span>
      <span>
        <kbd>1</kbd> <Trans>ta emot</Trans>
      </span>
      <span>
        <kbd>A</kbd> <Trans>tilldela</Trans>
      </span>
      <span>
        <kbd>S</kbd> <Trans>skriv lösning</Trans>
      </span>
      <span>
        <kbd>N</kbd> <Trans>visa nya</Trans>
      </span>
      <span className="end">
        <Check label={<Trans>Enkla tangenter på</Trans>} checked={on} onChange={turn} />
      </span>
    </div>
  );
}
