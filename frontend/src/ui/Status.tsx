import { useLingui } from "@lingui/react/macro";
import type { State } from "../api/contract";
import { Shape } from "./Shape";

/** The five words of readiness, the worst last. Not applicable and unanswered have no status. */
export function useStateWord(): (state: State | null) => string {
  const { t } = useLingui();
  return (state) => {
    switch (state) {
      case "ready":
        return t`Klar`;
      case "in_progress":
        return t`Pågår`;
      case "at_risk":
        return t`Hotad`;
      case "blocked":
        return t`Stopp`;
      case "unknown":
        return t`Okänt`;
      case null:
        return t`Gäller inte`;
    }
  };
}

interface Props {
  state: State | null;
  chip?: boolean;
}

export function Status({ state, chip }: Props) {
  const word = useStateWord();
  return (
    <span className={`st st-${state ?? "none"}${chip ? " tag-s" : ""}`}>
      <Shape state={state} />
      {word(state)}
    </span>
  );
}
