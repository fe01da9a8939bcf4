import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { Report } from "../../api/contract";
import { getDraft, getReport, getVersion } from "../../api/reporting";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Correct } from "./Correct";
import { Edit } from "./Edit";
import { Files } from "./Files";
import { Reading } from "./Reading";
import "./reports.css";

export function ReportPage() {
  const { t } = useLingui();
  const programme = useProgramme();
  const { reportId } = useParams({ from: "/p/$programmeId/reports/$reportId" });
  const report = useQuery({
    queryKey: ["report", programme.id, reportId],
    queryFn: () => getReport(programme.id, reportId),
  });
  return (
    <>
      <nav className="crumb" aria-label={t`Var du är`}>
        <Link to="/p/$programmeId/reports" params={{ programmeId: programme.id }}>
          <Trans>Rapporter</Trans>
        </Link>
      </nav>
      <Loaded query={report}>
        {(one) => (one.status === "draft" ? <Draft report={one} /> : <Published report={one} />)}
      </Loaded>
    </>
  );
}

function Draft({ report }: { report: Report }) {
  const programme = useProgramme();
  const has = useRoles();
  const draft = useQuery({
    queryKey: ["report", programme.id, report.id, "draft", report.version],
    queryFn: () => getDraft(programme.id, report.id),
  });
  return (
    <>
      <p className="draft-band" role="note">
        <b>
          <Trans>Utkast.</Trans>
        </b>{" "}
        <Trans>Ingen utanför redaktionen ser det förrän det publiceras.</Trans>
      </p>
      <Loaded query={draft}>{(content) => <Reading content={content} />}</Loaded>
      {has("report_editor") && <Edit key={report.version} report={report} />}
    </>
  );
}

function Published({ report }: { report: Report }) {
  const programme = useProgramme();
  const has = useRoles();
  const number = report.publishedVersion;
  const version = useQuery({
    queryKey: ["report", programme.id, report.id, "version", number],
    queryFn: () => getVersion(programme.id, report.id, number),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Loaded query={version}>
      {(one) => (
        <Reading content={one.content} hash={one.contentHash}>
          <Files report={report} number={number} />
          {has("report_editor") && <Correct report={report} />}
        </Reading>
      )}
    </Loaded>
  );
}
