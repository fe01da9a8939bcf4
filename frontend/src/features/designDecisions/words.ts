import { useLingui } from "@lingui/react/macro";
import type { DesignDecision } from "../../api/registers";

type Stance = NonNullable<DesignDecision["consultations"][number]["stance"]>;

export function useDesignWords() {
  const { t } = useLingui();
  const levels: Record<DesignDecision["level"], string> = {
    workstream: t`Arbetsström`,
    clinical_leadership: t`Klinisk ledning`,
  };
  const statuses: Record<DesignDecision["status"], string> = {
    open: t`Inte avgjord`,
    decided: t`Beslutad`,
    superseded: t({ message: "Ersatt", context: "decision" }),
  };
  const stances: Record<Stance, string> = {
    agrees: t`Instämmer`,
    objects: t`Invänder`,
    no_view: t`Har ingen åsikt`,
  };
  return {
    level: (level: DesignDecision["level"]) => levels[level],
    status: (status: DesignDecision["status"]) => statuses[status],
    stance: (stance: Stance) => stances[stance],
    stances,
  };
}
