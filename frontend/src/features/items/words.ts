import { useLingui } from "@lingui/react/macro";
import type { BulkChange, BulkRow } from "../../api/items";

export function useKindWord(): (kind: BulkChange["kind"]) => string {
  const { t } = useLingui();
  const words = {
    set: t`Ändring av flera`,
    sheet: t`Inläst från Excel`,
    undo: t`Ångra en ändring`,
  };
  return (kind) => words[kind];
}

export function useBulkStatusWord(): (status: BulkChange["status"]) => string {
  const { t } = useLingui();
  const words = {
    previewed: t`Granskad, inte genomförd`,
    applying: t`Genomförs`,
    applied: t`Genomförd`,
  };
  return (status) => words[status];
}

export function useOutcomeWord(): (outcome: BulkRow["outcome"]) => string {
  const { t } = useLingui();
  const words = {
    change: t`Ändras`,
    unchanged: t`Redan så`,
    refused: t`Ändras inte`,
    applied: t`Ändrad`,
    late: t`Ändrades inte`,
  };
  return (outcome) => words[outcome];
}

export function useWhyRefused(): (why: NonNullable<BulkRow["why"]>) => string {
  const { t } = useLingui();
  const words = {
    reason_missing: t`Stopp och Gäller inte behöver ett skäl.`,
    measured: t`Punkten blir klar av sitt mätvärde.`,
    locked: t`Checklistan är godkänd och låst.`,
    changed_since: t`Någon har ändrat den sedan dess.`,
    faulty: t`Något i raden går inte att läsa.`,
  };
  return (why) => words[why];
}

export function useStatusWord(): (status: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    not_started: t`Ej öppnad`,
    in_progress: t`Pågår`,
    ready: t`Klar`,
    blocked: t`Stopp`,
    not_applicable: t`Gäller inte`,
  };
  return (status) => words[status] ?? status;
}
