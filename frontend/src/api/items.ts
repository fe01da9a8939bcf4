import { all, bodyOf, of, one, readinessApi, under } from "./client";
import type { Deviation } from "./contract";
import type { components } from "./generated/readiness-api";

type Schemas = components["schemas"];
export type Evidence = Schemas["EvidenceAnswer"];
export type Comment = Schemas["CommentAnswer"];
export type HistoryEntry = Schemas["HistoryEntry"];
export type Measurement = Schemas["MeasurementAnswer"];
export type BulkChange = Schemas["BulkAnswer"];
export type BulkRow = Schemas["BulkRow"];
export type OverviewItem = Schemas["OverviewItem"];
export type Measure = Schemas["MeasuredItem"];

const ofItem = (programme: string, item: string) => ({
  params: { query: { programme, item, ...all } },
});

export const listEvidence = async (programme: string, item: string) =>
  (await bodyOf(readinessApi.GET("/readiness-api/v1/evidence", ofItem(programme, item)))).items;
export const addEvidence = (programme: string, body: Schemas["NewEvidence"], key: string) =>
  bodyOf(readinessApi.POST("/readiness-api/v1/evidence", { params: under(programme, key), body }));
export const withdrawEvidence = (programme: string, piece: Evidence, reason: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/evidence/{id}/withdraw", {
      params: of(programme, piece),
      body: { reason },
    }),
  );
/** The whole file goes as the body; what nothing claims is gone after a day. */
export const uploadFile = (programme: string, file: File) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/uploads", {
      params: { query: { programme } },
      // The description says text, since a file is binary text to it.
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as File,
      headers: { "Content-Type": file.type },
    }),
  );
export const fetchEvidence = async (programme: string, id: string) =>
  (await bodyOf(
    readinessApi.GET("/readiness-api/v1/evidence/{id}/file", {
      params: one(programme, id),
      parseAs: "blob",
    }),
  )) as unknown as Blob;

export const listComments = async (programme: string, item: string) =>
  (await bodyOf(readinessApi.GET("/readiness-api/v1/comments", ofItem(programme, item)))).items;
export const addComment = (programme: string, body: Schemas["NewComment"], key: string) =>
  bodyOf(readinessApi.POST("/readiness-api/v1/comments", { params: under(programme, key), body }));

export const itemHistory = (programme: string, item: string, page: number) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/item-history", {
      params: { query: { programme, item, page, limit: 25 } },
    }),
  );
export const listMeasurements = async (programme: string, item: string) =>
  (await bodyOf(readinessApi.GET("/readiness-api/v1/measurements", ofItem(programme, item)))).items;

export type OverviewQuery = Omit<
  NonNullable<
    import("./generated/readiness-api").paths["/readiness-api/v1/item-overview"]["get"]["parameters"]["query"]
  >,
  "programme"
>;
export const itemOverview = (programme: string, query: OverviewQuery) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/item-overview", {
      params: { query: { ...query, programme } },
    }),
  );

export const previewBulk = (programme: string, body: Schemas["NewBulkChange"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/bulk-changes", { params: under(programme, key), body }),
  );
export const listBulk = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/bulk-changes", {
        params: { query: { programme, limit: 10 } },
      }),
    )
  ).items;
export const getBulk = (programme: string, id: string) =>
  bodyOf(readinessApi.GET("/readiness-api/v1/bulk-changes/{id}", { params: one(programme, id) }));
export const bulkRows = (programme: string, bulk: string, page: number) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/bulk-rows", {
      params: { query: { programme, bulk, page, limit: 50 } },
    }),
  );
export const applyBulk = (programme: string, bulk: BulkChange) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/bulk-changes/{id}/apply", {
      params: of(programme, bulk),
      body: { digest: bulk.digest },
    }),
  );
export const undoBulk = (programme: string, id: string, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/bulk-changes/{id}/undo", {
      params: { ...under(programme, key), path: { id } },
    }),
  );

export const fetchSheet = async (programme: string, checklist: string) =>
  (await bodyOf(
    readinessApi.GET("/readiness-api/v1/checklists/{id}/sheet", {
      params: one(programme, checklist),
      parseAs: "blob",
    }),
  )) as unknown as Blob;
export const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const bringSheet = (programme: string, checklist: string, file: File, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/checklists/{id}/sheet", {
      params: { ...under(programme, key), path: { id: checklist } },
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as File,
      headers: { "Content-Type": sheetType },
    }),
  );

export const listMeasures = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/measures", { params: { query: { programme, ...all } } }),
    )
  ).items;
export const thresholdHistory = async (programme: string, code: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/thresholds", {
        params: { query: { programme, code, ...all } },
      }),
    )
  ).items;
export const setThreshold = (programme: string, body: Schemas["NewThreshold"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/thresholds", { params: under(programme, key), body }),
  );

export type DeviationQuery = Omit<
  NonNullable<
    import("./generated/readiness-api").paths["/readiness-api/v1/deviations"]["get"]["parameters"]["query"]
  >,
  "programme"
>;
export const findDeviations = (programme: string, query: DeviationQuery) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/deviations", {
      params: { query: { ...query, programme } },
    }),
  );
export const revokeDeviation = (programme: string, deviation: Deviation, reason: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/deviations/{id}/revoke", {
      params: of(programme, deviation),
      body: { reason },
    }),
  );
export const askForExtension = (
  programme: string,
  deviation: Deviation,
  body: Schemas["NewExtension"],
) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/deviations/{id}/extensions", {
      params: of(programme, deviation),
      body,
    }),
  );
export const answerExtension = (
  programme: string,
  deviation: Deviation,
  answer: "approve" | "deny",
  reason: string,
) =>
  bodyOf(
    readinessApi.POST(
      answer === "approve"
        ? "/readiness-api/v1/deviations/{id}/extensions/approve"
        : "/readiness-api/v1/deviations/{id}/extensions/deny",
      { params: of(programme, deviation), body: { reason } },
    ),
  );

/** Hands a file that was fetched with the person's token to the browser, to be saved. */
export function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
