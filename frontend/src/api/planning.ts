import { all, bodyOf, of, readinessApi, under } from "./client";
import type { components } from "./generated/readiness-api";

type Schemas = components["schemas"];
export type Phase = Schemas["PhaseAnswer"];
export type PhaseKind = Phase["kind"];

type Known = { id: string; version: number };

export const listPhases = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/phases", { params: { query: { programme, ...all } } }),
    )
  ).items;
export const planPhase = (programme: string, body: Schemas["NewPhase"], key: string) =>
  bodyOf(readinessApi.POST("/readiness-api/v1/phases", { params: under(programme, key), body }));
export const movePhase = (programme: string, phase: Known, body: Schemas["NewPeriod"]) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/phases/{id}/dates", {
      params: of(programme, phase),
      body,
    }),
  );

export const moveWave = (programme: string, wave: Known, body: Schemas["NewDate"]) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/waves/{id}/dates", { params: of(programme, wave), body }),
  );
export const tellStart = (programme: string, wave: Known, body: Schemas["NewActual"]) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/waves/{id}/actual", { params: of(programme, wave), body }),
  );

/** A page of a wave's sites. */
export const listSitesOfWave = (programme: string, wave: string, page: number) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/sites", {
      params: { query: { programme, wave, page, limit: 50 } },
    }),
  );
export const moveSite = (programme: string, site: Known, body: Schemas["OtherWave"]) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/sites/{id}/wave", { params: of(programme, site), body }),
  );
