import { useLingui } from "@lingui/react/macro";
import type { Deviation } from "../../api/contract";

export function useStatusWord(): (status: Deviation["status"]) => string {
  const { t } = useLingui();
  const words = {
    requested: t`Begärt`,
    approved: t`Godkänt`,
    denied: t`Nekat`,
    revoked: t`Återkallat`,
    expired: t`Utgånget`,
  };
  return (status) => words[status];
}

export function useCriticality(): (criticality: Deviation["criticality"]) => string {
  const { t } = useLingui();
  const words = {
    blocker: t`Hindrar driftstart`,
    major: t`Viktig`,
    minor: t`Mindre viktig`,
  };
  return (criticality) => words[criticality];
}

export function useLevelWord(): (level: Deviation["level"]) => string {
  const { t } = useLingui();
  const words = {
    site: t`Enhetens chef eller regional införandeledare`,
    region: t`Regional införandeledare`,
    whole_region: t`Regional införandeledare för hela regionen`,
  };
  return (level) => words[level];
}

export function useExtensionWord(): (status: Deviation["extensions"][number]["status"]) => string {
  const { t } = useLingui();
  const words = {
    requested: t`Förlängning begärd`,
    approved: t`Förlängt`,
    denied: t`Förlängning nekad`,
    lapsed: t`Förlängningen hann inte besvaras`,
  };
  return (status) => words[status];
}
