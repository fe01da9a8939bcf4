import { all, bodyOf, of, readinessApi, under } from "./client";
import type { components } from "./generated/readiness-api";

type Schemas = components["schemas"];
export type Body = Schemas["BodyAnswer"];
export type Mandate = Schemas["MandateAnswer"];
export type Appointment = Schemas["AppointmentAnswer"];
export type RoleConflict = Schemas["RoleConflictAnswer"];
export type Role = Appointment["role"];

type Known = { id: string; version: number };
type Close = Schemas["Close"];
const root = "/readiness-api/v1";

export const listBodies = async (programme: string) =>
  (await bodyOf(readinessApi.GET(`${root}/bodies`, { params: { query: { programme, ...all } } })))
    .items;
export const createBody = (programme: string, body: Schemas["NewBody"], key: string) =>
  bodyOf(readinessApi.POST(`${root}/bodies`, { params: under(programme, key), body }));
export const renameBody = (programme: string, known: Known, body: Schemas["OtherName"]) =>
  bodyOf(readinessApi.PUT(`${root}/bodies/{id}/name`, { params: of(programme, known), body }));
export const closeBody = (programme: string, known: Known, body: Close) =>
  bodyOf(readinessApi.POST(`${root}/bodies/{id}/close`, { params: of(programme, known), body }));

export const listMandates = async (programme: string) =>
  (await bodyOf(readinessApi.GET(`${root}/mandates`, { params: { query: { programme, ...all } } })))
    .items;
export const giveMandate = (programme: string, body: Schemas["NewMandate"], key: string) =>
  bodyOf(readinessApi.POST(`${root}/mandates`, { params: under(programme, key), body }));
export const closeMandate = (programme: string, known: Known, body: Close) =>
  bodyOf(readinessApi.POST(`${root}/mandates/{id}/close`, { params: of(programme, known), body }));

export const listAppointments = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET(`${root}/appointments`, { params: { query: { programme, ...all } } }),
    )
  ).items;
export const appoint = (programme: string, body: Schemas["NewAppointment"], key: string) =>
  bodyOf(readinessApi.POST(`${root}/appointments`, { params: under(programme, key), body }));
export const closeAppointment = (programme: string, known: Known, body: Close) =>
  bodyOf(
    readinessApi.POST(`${root}/appointments/{id}/close`, { params: of(programme, known), body }),
  );
export const listRoleConflicts = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET(`${root}/role-conflicts`, { params: { query: { programme, ...all } } }),
    )
  ).items;
