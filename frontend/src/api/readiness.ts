import { all, bodyOf, of, one, readinessApi, under } from "./client";
import type { Area, Checklist, Deviation, Item, Programme } from "./contract";
import type { components } from "./generated/readiness-api";

type Schemas = components["schemas"];

export const listProgrammes = async () =>
  (await bodyOf(readinessApi.GET("/readiness-api/v1/programmes", { params: { query: all } })))
    .items;

export type NewProgramme = Schemas["NewProgramme"];
export const createProgramme = (body: NewProgramme, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/programmes", {
      params: { header: { "idempotency-key": key } },
      body,
    }),
  );

export type ClockMove = Schemas["ClockMove"];
export const moveClock = (programme: Programme, body: ClockMove) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/programmes/{id}/clock", {
      params: of(programme.id, programme),
      body,
    }),
  );

export const listOrganisations = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/organisations", {
        params: { query: { programme, ...all } },
      }),
    )
  ).items;
export type NewOrganisation = Schemas["NewOrganisation"];
export const createOrganisation = (programme: string, body: NewOrganisation, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/organisations", { params: under(programme, key), body }),
  );

export const listWaves = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/waves", { params: { query: { programme, ...all } } }),
    )
  ).items;
export type NewWave = Schemas["NewWave"];
export const createWave = (programme: string, body: NewWave, key: string) =>
  bodyOf(readinessApi.POST("/readiness-api/v1/waves", { params: under(programme, key), body }));

export const listSites = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/sites", { params: { query: { programme, ...all } } }),
    )
  ).items;
export const createSite = (programme: string, body: Schemas["NewSite"], key: string) =>
  bodyOf(readinessApi.POST("/readiness-api/v1/sites", { params: under(programme, key), body }));

export const listChecklists = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/checklists", {
        params: { query: { programme, ...all } },
      }),
    )
  ).items;
export const getChecklist = (programme: string, id: string) =>
  bodyOf(readinessApi.GET("/readiness-api/v1/checklists/{id}", { params: one(programme, id) }));
export const signChecklist = (programme: string, checklist: Checklist) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/checklists/{id}/signatures", {
      params: of(programme, checklist),
    }),
  );

export const listItems = async (
  programme: string,
  query: { checklist: string; area: Item["area"] },
) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/items", {
        params: { query: { programme, ...query, ...all } },
      }),
    )
  ).items;
export const getItem = (programme: string, id: string) =>
  bodyOf(readinessApi.GET("/readiness-api/v1/items/{id}", { params: one(programme, id) }));
/** The items in the person's scope that stand most in the way, and how many there are in all. */
export async function listMyOpenItems(programme: string, limit: number) {
  const pages = await Promise.all(
    (["blocked", "unknown", "at_risk"] as const).map((state) =>
      bodyOf(
        readinessApi.GET("/readiness-api/v1/items", {
          params: { query: { programme, state, limit } },
        }),
      ),
    ),
  );
  return {
    items: pages.flatMap(({ items }) => items).slice(0, limit),
    total: pages.reduce((sum, { _meta }) => sum + _meta.totalRecords, 0),
  };
}
export const changeItem = (programme: string, item: Item, body: Schemas["ItemPatch"]) =>
  bodyOf(readinessApi.PATCH("/readiness-api/v1/items/{id}", { params: of(programme, item), body }));
export type NewMeasurement = Schemas["NewMeasurement"];
export const createMeasurement = (programme: string, body: NewMeasurement, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/measurements", { params: under(programme, key), body }),
  );

export const listDeviations = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/deviations", {
        params: { query: { programme, ...all } },
      }),
    )
  ).items;
export const askForDeviation = (programme: string, body: Schemas["NewDeviation"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/deviations", { params: under(programme, key), body }),
  );
export const approveDeviation = (programme: string, deviation: Deviation, reason: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/deviations/{id}/approve", {
      params: of(programme, deviation),
      body: { reason },
    }),
  );
export const denyDeviation = (programme: string, deviation: Deviation, reason: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/deviations/{id}/deny", {
      params: of(programme, deviation),
      body: { reason },
    }),
  );

export const listGates = async (programme: string, wave?: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/gates", {
        params: { query: { programme, wave, ...all } },
      }),
    )
  ).items;
export const lookAtGate = (programme: string, gate: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/gates/{id}/evaluation", { params: one(programme, gate) }),
  );
export const evaluateGate = (programme: string, gate: string, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/gates/{id}/evaluations", {
      params: { ...under(programme, key), path: { id: gate } },
    }),
  );

export const readGrid = (programme: string) =>
  bodyOf(readinessApi.GET("/readiness-api/v1/grid", { params: { query: { programme } } }));
export const explain = (programme: string, checklist: string, area?: Area) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/checklists/{id}/why", {
      params: { path: { id: checklist }, query: { programme, area } },
    }),
  );
export const listRollUps = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/roll-ups", { params: { query: { programme, ...all } } }),
    )
  ).items;
