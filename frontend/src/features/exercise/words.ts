import { useLingui } from "@lingui/react/macro";
import type { LogEntry } from "../../api/contract";

export function useKindWord(): (kind: LogEntry["kind"]) => string {
  const { t } = useLingui();
  const words: Record<LogEntry["kind"], string> = {
    note: t`Anteckning`,
    call: t`Samtal`,
    communication: t`Kommunikation`,
    authority: t`Myndighet`,
    signal: t`Mätning`,
    decision_expected: t`Beslut väntas`,
    pause: t`Paus`,
  };
  return (kind) => words[kind];
}
