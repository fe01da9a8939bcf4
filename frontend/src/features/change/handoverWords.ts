import { useLingui } from "@lingui/react/macro";
import type { Handover } from "../../api/registers";

export function useHandoverWord(): (status: Handover["status"]) => string {
  const { t } = useLingui();
  const words: Record<Handover["status"], string> = {
    draft: t`Förbereds`,
    given: t`Väntar på mottagaren`,
    received: t`Mottagen`,
  };
  return (status) => words[status];
}
