import { useLingui } from "@lingui/react/macro";
import type { Checklist, Why } from "../../api/contract";

type WhyItem = Why["because"][number];

export function useSignOffWord(): (status: Checklist["status"] | null) => string {
  const { t } = useLingui();
  return (status) =>
    status === null
      ? t`checklista saknas`
      : { open: t`inte underskriven`, signed: t`underskriven`, approved: t`godkänd` }[status];
}

/** Why an item is in its state, in a few words. */
export function useReasonWord(): (why: WhyItem["why"]) => string {
  const { t } = useLingui();
  const words: Record<WhyItem["why"], string> = {
    blocked: t`Någon har satt stopp`,
    not_opened: t`Ingen har öppnat punkten`,
    not_measured: t`Sägs vara klar, men mätvärde saknas`,
    stale: t`Mätvärdet är för gammalt`,
    beyond_limit: t`Mätvärdet är bortom den hårda gränsen`,
    short: t`Mätvärdet når inte gränsen`,
    overdue: t`Sista dagen har gått`,
    under_way: t`Pågår`,
    met: t`Uppfylld`,
    not_applicable: t`Gäller inte`,
  };
  return (why) => words[why];
}
