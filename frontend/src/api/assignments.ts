import { all, bodyOf, of, readinessApi, under } from "./client";
import type { components } from "./generated/readiness-api";

type Schemas = components["schemas"];
export type Assignment = Schemas["AssignmentAnswer"];
export type Choice = Schemas["ChoiceAnswer"];

type Known = { id: string; version: number };
const root = "/readiness-api/v1";

export const listAssignments = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET(`${root}/assignment-documents`, {
        params: { query: { programme, ...all } },
      }),
    )
  ).items;
export const listEditions = async (programme: string, document: string) =>
  (
    await bodyOf(
      readinessApi.GET(`${root}/assignment-editions`, {
        params: { query: { programme, document, ...all } },
      }),
    )
  ).items;
export const assign = (programme: string, body: Schemas["NewAssignment"], key: string) =>
  bodyOf(
    readinessApi.POST(`${root}/assignment-documents`, { params: under(programme, key), body }),
  );
export const rewriteAssignment = (programme: string, known: Known, body: Schemas["NewEdition"]) =>
  bodyOf(
    readinessApi.POST(`${root}/assignment-documents/{id}/editions`, {
      params: of(programme, known),
      body,
    }),
  );
export const endAssignment = (programme: string, known: Known, body: Schemas["Ending"]) =>
  bodyOf(
    readinessApi.POST(`${root}/assignment-documents/{id}/end`, {
      params: of(programme, known),
      body,
    }),
  );

export const listChoices = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET(`${root}/strategic-choices`, { params: { query: { programme, ...all } } }),
    )
  ).items;
export const presentChoice = (programme: string, body: Schemas["NewChoice"], key: string) =>
  bodyOf(readinessApi.POST(`${root}/strategic-choices`, { params: under(programme, key), body }));
export const choose = (programme: string, known: Known, body: Schemas["Chosen"]) =>
  bodyOf(
    readinessApi.POST(`${root}/strategic-choices/{id}/choose`, {
      params: of(programme, known),
      body,
    }),
  );
export const withdrawChoice = (programme: string, known: Known, reason: string) =>
  bodyOf(
    readinessApi.POST(`${root}/strategic-choices/{id}/withdraw`, {
      params: of(programme, known),
      body: { reason },
    }),
  );
