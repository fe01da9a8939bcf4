import { all, bodyOf, of, one, reportingApi, under } from "./client";
import type { Report } from "./contract";
import type { components } from "./generated/reporting-api";

type Schemas = components["schemas"];

export const getSituation = (programme: string, asOf?: string) =>
  bodyOf(
    reportingApi.GET("/reporting-api/v1/situation", { params: { query: { programme, asOf } } }),
  );
export const getRows = (programme: string, figure: string, asOf?: string) =>
  bodyOf(
    reportingApi.GET("/reporting-api/v1/situation/rows", {
      params: { query: { programme, figure, asOf, ...all } },
    }),
  );
export const getTrend = (programme: string, figure: string, asOf?: string) =>
  bodyOf(
    reportingApi.GET("/reporting-api/v1/situation/trend", {
      params: { query: { programme, figure, asOf } },
    }),
  );

export const listRecipients = async (programme: string) =>
  (
    await bodyOf(
      reportingApi.GET("/reporting-api/v1/recipients", {
        params: { query: { programme, ...all } },
      }),
    )
  ).items;
export const listReports = async (programme: string) =>
  (
    await bodyOf(
      reportingApi.GET("/reporting-api/v1/reports", { params: { query: { programme, ...all } } }),
    )
  ).items;
export const getReport = (programme: string, id: string) =>
  bodyOf(reportingApi.GET("/reporting-api/v1/reports/{id}", { params: one(programme, id) }));
export const getDraft = (programme: string, id: string) =>
  bodyOf(reportingApi.GET("/reporting-api/v1/reports/{id}/draft", { params: one(programme, id) }));
export const draftReport = (programme: string, body: Schemas["DraftReport"], key: string) =>
  bodyOf(reportingApi.POST("/reporting-api/v1/reports", { params: under(programme, key), body }));
export const changeReport = (programme: string, report: Report, body: Schemas["ChangeDraft"]) =>
  bodyOf(
    reportingApi.PATCH("/reporting-api/v1/reports/{id}", { params: of(programme, report), body }),
  );
export const publishReport = (programme: string, report: Report) =>
  bodyOf(
    reportingApi.POST("/reporting-api/v1/reports/{id}/publish", {
      params: of(programme, report),
      body: {},
    }),
  );
export const correctReport = (programme: string, report: Report, what: string) =>
  bodyOf(
    reportingApi.POST("/reporting-api/v1/reports/{id}/corrections", {
      params: of(programme, report),
      body: { what },
    }),
  );
export const getVersion = (programme: string, id: string, number: number) =>
  bodyOf(
    reportingApi.GET("/reporting-api/v1/reports/{id}/versions/{number}", {
      params: { path: { id, number }, query: { programme } },
    }),
  );

/** A published version as a file, drawn by the service. */
export const getFile = (programme: string, id: string, number: number, format: "html" | "pdf") => {
  const options = {
    params: { path: { id, number }, query: { programme } },
    parseAs: "blob",
  } as const;
  return bodyOf<Blob>(
    format === "pdf"
      ? reportingApi.GET("/reporting-api/v1/reports/{id}/versions/{number}.pdf", options)
      : reportingApi.GET("/reporting-api/v1/reports/{id}/versions/{number}.html", options),
  );
};
