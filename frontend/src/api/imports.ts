import { all, bodyOf, of, one, readinessApi, under } from "./client";
import type { components } from "./generated/readiness-api";
import { send } from "./http";

type Schemas = components["schemas"];
export type Import = Schemas["ImportAnswer"];
export type ImportRow = Schemas["ImportRowAnswer"];
export type RowError = Schemas["RowErrorAnswer"];
export type Outcome = NonNullable<ImportRow["outcome"]>;
export type ColumnMapping = Schemas["ColumnMapping"];
export type SavedMapping = Schemas["ColumnMappingAnswer"];

const types: Record<string, string> = {
  csv: "text/csv",
  txt: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The media type by the name's ending: what a browser says of a CSV differs from machine to machine. */
const typeOf = (name: string) =>
  types[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";

export async function uploadFile(programme: string, file: File): Promise<string> {
  const address = new URL("/readiness-api/v1/uploads", window.location.origin);
  address.searchParams.set("programme", programme);
  const answer = await send(
    new Request(address, {
      method: "POST",
      body: file,
      headers: { "Content-Type": typeOf(file.name) },
    }),
  );
  return ((await answer.json()) as { id: string }).id;
}

export const beginImport = (programme: string, body: Schemas["NewImport"], key: string) =>
  bodyOf(readinessApi.POST("/readiness-api/v1/imports", { params: under(programme, key), body }));
export const listImports = (programme: string, page: number) =>
  bodyOf(readinessApi.GET("/readiness-api/v1/imports", { params: { query: { programme, page } } }));
export const getImport = (programme: string, id: string) =>
  bodyOf(readinessApi.GET("/readiness-api/v1/imports/{id}", { params: one(programme, id) }));
export const previewImport = (programme: string, known: Import, mapping: ColumnMapping) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/imports/{id}/preview", {
      params: of(programme, known),
      body: { mapping },
    }),
  );
export const commitImport = (programme: string, known: Import, previewHash: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/imports/{id}/commit", {
      params: of(programme, known),
      body: { previewHash },
    }),
  );
export const withdrawImport = (programme: string, known: Import) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/imports/{id}/withdraw", {
      params: of(programme, known),
    }),
  );
export const listImportRows = (
  programme: string,
  id: string,
  outcome: Outcome | undefined,
  page: number,
) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/import-rows", {
      params: { query: { programme, import: id, ...(outcome && { outcome }), page, limit: 25 } },
    }),
  );
export const listColumnValues = (programme: string, id: string, column: number) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/import-values", {
      params: { query: { programme, import: id, column, limit: 50 } },
    }),
  );
export const listMappings = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/import-mappings", {
        params: { query: { programme, ...all } },
      }),
    )
  ).items;
export const saveMapping = (programme: string, body: Schemas["NewColumnMapping"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/import-mappings", {
      params: under(programme, key),
      body,
    }),
  );
export const changeMapping = (
  programme: string,
  saved: SavedMapping,
  body: Schemas["ColumnMappingChange"],
) =>
  bodyOf(
    readinessApi.PATCH("/readiness-api/v1/import-mappings/{id}", {
      params: of(programme, saved),
      body,
    }),
  );

/** The rows that were not taken, as a file on this machine. */
export async function downloadRejected(programme: string, known: Import): Promise<void> {
  const address = new URL(`/readiness-api/v1/imports/${known.id}/rejected`, window.location.origin);
  address.searchParams.set("programme", programme);
  const answer = await send(new Request(address));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = `${known.fileName.replace(/\.[^.]*$/, "")}-ej-intagna.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
