import { useLingui } from "@lingui/react/macro";
import type { Crossing, Side } from "../../api/coexistence";

export const sides: Side[] = ["old", "both", "new", "unknown"];

export function useSideWord(): (side: Side) => string {
  const { t } = useLingui();
  const words: Record<Side, string> = {
    old: t`Gammalt`,
    new: t`Nytt`,
    both: t`Båda`,
    unknown: t`Okänt`,
  };
  return (side) => words[side];
}

export function useLackWord(): (lack: NonNullable<Crossing["lack"]>) => string {
  const { t } = useLingui();
  const words: Record<NonNullable<Crossing["lack"]>, string> = {
    none_written: t`Ingen rutin är skriven`,
    not_yet: t`Rutinen gäller inte än`,
    expired: t`Rutinen har gått ut`,
    withdrawn: t`Rutinen är återkallad`,
  };
  return (lack) => words[lack];
}
