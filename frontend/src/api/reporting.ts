import { call } from "./call";
import type {
  Page,
  Recipient,
  Report,
  ReportContent,
  ReportVersion,
  Situation,
  SituationRows,
  SituationTrend,
} from "./contract";
import { send } from "./http";

const root = "/reporting-api/v1";

export const getSituation = (programme: string, asOf?: string) =>
  call<Situation>("GET", `${root}/situation`, { query: { programme, asOf } });
export const getRows = (programme: string, figure: string, asOf?: string) =>
  call<SituationRows>("GET", `${root}/situation/rows`, {
    query: { programme, figure, asOf, limit: 100 },
  });
export const getTrend = (programme: string, figure: string, asOf?: string) =>
  call<SituationTrend>("GET", `${root}/situation/trend`, { query: { programme, figure, asOf } });

export const listRecipients = async (programme: string) =>
  (await call<Page<Recipient>>("GET", `${root}/recipients`, { query: { programme, limit: 100 } }))
    .items;
export const listReports = async (programme: string) =>
  (await call<Page<Report>>("GET", `${root}/reports`, { query: { programme, limit: 100 } })).items;
export const getReport = (programme: string, id: string) =>
  call<Report>("GET", `${root}/reports/${id}`, { query: { programme } });
export const getDraft = (programme: string, id: string) =>
  call<ReportContent>("GET", `${root}/reports/${id}/draft`, { query: { programme } });
export const draftReport = (
  programme: string,
  body: { recipientId: string; asOf?: string },
  key: string,
) => call<Report>("POST", `${root}/reports`, { query: { programme }, body, key });
export const changeReport = (
  programme: string,
  report: Report,
  body: { assessment?: string; asOf?: string },
) =>
  call<Report>("PATCH", `${root}/reports/${report.id}`, {
    query: { programme },
    body,
    version: report.version,
  });
export const publishReport = (programme: string, report: Report) =>
  call<Report>("POST", `${root}/reports/${report.id}/publish`, {
    query: { programme },
    body: {},
    version: report.version,
  });
export const correctReport = (programme: string, report: Report, what: string) =>
  call<Report>("POST", `${root}/reports/${report.id}/corrections`, {
    query: { programme },
    body: { what },
    version: report.version,
  });
export const getVersion = (programme: string, id: string, number: number) =>
  call<ReportVersion>("GET", `${root}/reports/${id}/versions/${number}`, { query: { programme } });

/** A published version as a file, drawn by the service. */
export async function getFile(
  programme: string,
  id: string,
  number: number,
  format: "html" | "pdf",
) {
  const address = new URL(
    `${root}/reports/${id}/versions/${number}.${format}`,
    window.location.origin,
  );
  address.searchParams.set("programme", programme);
  return (await send(new Request(address))).blob();
}
