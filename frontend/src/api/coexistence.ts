import { all, bodyOf, of, readinessApi, under } from "./client";
import type { components } from "./generated/readiness-api";

type Schemas = components["schemas"];
export type System = Schemas["SystemAnswer"];
export type SystemUse = Schemas["UseAnswer"];
export type SystemConflict = Schemas["SystemConflictAnswer"];
export type CareFlow = Schemas["FlowAnswer"];
export type Routine = Schemas["RoutineAnswer"];
export type Crossing = Schemas["CrossingAnswer"];
export type Municipality = Schemas["MunicipalityAnswer"];
export type Side = Municipality["side"];

type Known = { id: string; version: number };

export const listSystems = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/systems", { params: { query: { programme, ...all } } }),
    )
  ).items;
export const createSystem = (programme: string, body: Schemas["NewSystem"], key: string) =>
  bodyOf(readinessApi.POST("/readiness-api/v1/systems", { params: under(programme, key), body }));
export const retireSystem = (programme: string, system: Known, body: Schemas["Retire"]) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/systems/{id}/retirement", {
      params: of(programme, system),
      body,
    }),
  );
export const listConflicts = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/system-conflicts", {
        params: { query: { programme, ...all } },
      }),
    )
  ).items;

/** A page of who uses which system. */
export const listUses = (programme: string, page: number, system?: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/system-uses", {
      params: { query: { programme, page, limit: 50, system } },
    }),
  );
export const sayUse = (programme: string, body: Schemas["NewUse"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/system-uses", { params: under(programme, key), body }),
  );
export const changeUse = (programme: string, use: Known, body: Schemas["OtherPeriod"]) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/system-uses/{id}/period", {
      params: of(programme, use),
      body,
    }),
  );

export const getMap = (programme: string, on: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/coexistence-map", {
      params: { query: { programme, on } },
    }),
  );
export const listCrossings = (programme: string, on: string, lacking: boolean, page: number) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/crossings", {
      params: { query: { programme, on, lacking, page, limit: 50 } },
    }),
  );

export const createFlow = (programme: string, body: Schemas["NewFlow"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/care-flows", { params: under(programme, key), body }),
  );
export const endFlow = (programme: string, flow: Known, body: Schemas["FlowEnd"]) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/care-flows/{id}/end", {
      params: of(programme, flow),
      body,
    }),
  );
export const listFlows = (programme: string, page: number) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/care-flows", {
      params: { query: { programme, page, limit: 50 } },
    }),
  );

export const createRoutine = (programme: string, body: Schemas["NewRoutine"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/coexistence-routines", {
      params: under(programme, key),
      body,
    }),
  );
export const changeRoutine = (programme: string, routine: Known, body: Schemas["RoutineChange"]) =>
  bodyOf(
    readinessApi.PUT("/readiness-api/v1/coexistence-routines/{id}", {
      params: of(programme, routine),
      body,
    }),
  );
export const withdrawRoutine = (programme: string, routine: Known, reason: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/coexistence-routines/{id}/withdraw", {
      params: of(programme, routine),
      body: { reason },
    }),
  );
