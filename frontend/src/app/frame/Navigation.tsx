import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useRoles } from "../../session/session";

/** Roles that follow every incident in their scope, not only their own. */
const overview = [
  "triage",
  "presenter",
  "decision_maker",
  "duty_officer",
  "medical_officer",
  "safety_representative",
  "regional_lead",
  "report_editor",
  "reader",
  "auditor",
  "administrator",
];

/** Where one can go in a programme. A reporter's first page is their own incidents. */
export function Navigation({ programmeId }: { programmeId: string }) {
  const has = useRoles();
  const params = { programmeId };
  const here = { "aria-current": "page" } as const;
  const watches = has(...overview);
  const reads = watches || has("implementer", "site_manager");
  return (
    <>
      <Link to="/p/$programmeId" params={params} activeOptions={{ exact: true }} activeProps={here}>
        <Trans>Start</Trans>
      </Link>
      {reads && (
        <Link to="/p/$programmeId/readiness" params={params} activeProps={here}>
          <Trans>Beredskap</Trans>
        </Link>
      )}
      {reads && (
        <Link to="/p/$programmeId/gates" params={params} activeProps={here}>
          <Trans>Avstämning</Trans>
        </Link>
      )}
      {watches ? (
        <Link to="/p/$programmeId/incidents" params={params} activeProps={here}>
          <Trans>Händelser</Trans>
        </Link>
      ) : (
        <Link to="/p/$programmeId/incidents/mine" params={params} activeProps={here}>
          <Trans>Mina händelser</Trans>
        </Link>
      )}
      {reads && (
        <Link to="/p/$programmeId/decisions" params={params} activeProps={here}>
          <Trans>Beslut</Trans>
        </Link>
      )}
      <Link to="/p/$programmeId/situation" params={params} activeProps={here}>
        <Trans>Lägesbild</Trans>
      </Link>
      {watches && (
        <Link to="/p/$programmeId/reports" params={params} activeProps={here}>
          <Trans>Rapporter</Trans>
        </Link>
      )}
    </>
  );
}
