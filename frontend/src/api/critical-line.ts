import { all, bodyOf, of, readinessApi, under } from "./client";
import type { components } from "./generated/readiness-api";

type Schemas = components["schemas"];
export type CriticalLine = Schemas["CriticalLineAnswer"];
export type LineItem = Schemas["LineItem"];
export type Forecast = Schemas["ForecastAnswer"];
export type KeptForecast = Schemas["KeptForecast"];
export type Dependency = Schemas["DependencyAnswer"];
export type NewEstimate = Schemas["NewEstimate"];

export const getCriticalLine = (programme: string, wave: string, site?: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/critical-line", {
      params: { query: { programme, wave, ...(site && { site }) } },
    }),
  );

export const listForecasts = async (programme: string, wave: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/forecasts", {
        params: { query: { programme, wave, limit: 10 } },
      }),
    )
  ).items;
export const keepForecast = (programme: string, wave: string, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/forecasts", {
      params: under(programme, key),
      body: { waveId: wave },
    }),
  );

export const listEstimates = async (programme: string, item: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/estimates", {
        params: { query: { programme, item, limit: 10 } },
      }),
    )
  ).items;
export const createEstimate = (programme: string, body: NewEstimate, key: string) =>
  bodyOf(readinessApi.POST("/readiness-api/v1/estimates", { params: under(programme, key), body }));

export const listDependencies = async (programme: string, item: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/dependencies", {
        params: { query: { programme, item, status: "active", ...all } },
      }),
    )
  ).items;
export const createDependency = (programme: string, body: Schemas["NewDependency"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/dependencies", { params: under(programme, key), body }),
  );
export const withdrawDependency = (programme: string, dependency: Dependency, reason: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/dependencies/{id}/withdraw", {
      params: of(programme, dependency),
      body: { reason },
    }),
  );

export const listGateBlockers = (programme: string, gate: string, page: number) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/gate-blockers", {
      params: { query: { programme, gate, page, limit: 25 } },
    }),
  );
