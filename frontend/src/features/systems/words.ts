import { useLingui } from "@lingui/react/macro";
import type { SystemConflict } from "../../api/coexistence";

export function useConflictWord(): (conflict: SystemConflict["conflict"]) => string {
  const { t } = useLingui();
  const words: Record<SystemConflict["conflict"], string> = {
    read_only_before_go_live: t`Blir läsläge före driftstarten`,
    licence_ends_before_go_live: t`Licensen upphör före driftstarten`,
    no_return_at_go_live: t`Återgång är inte möjlig vid driftstarten`,
    licence_ends_before_last_return: t`Licensen upphör medan återgång ska vara möjlig`,
    wave_without_date: t`Systemet har ett slut, etappen har inget datum`,
  };
  return (conflict) => words[conflict];
}
