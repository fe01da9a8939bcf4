import { all, bodyOf, of, one, readinessApi, under } from "./client";
import type { components, paths } from "./generated/readiness-api";

type Schemas = components["schemas"];
export type Organisation = Schemas["OrganisationAnswer"];
export type OrganisationKind = Organisation["kind"];
export type OrganisationChange = Schemas["OrganisationChange"];
export type OptionPeriod = Schemas["NewOptionPeriod"];
export type MunicipalOption = Schemas["MunicipalOptionAnswer"];

export type OrganisationFilter = Omit<
  NonNullable<paths["/readiness-api/v1/organisations"]["get"]["parameters"]["query"]>,
  "programme"
>;
export const pageOfOrganisations = (programme: string, filter: OrganisationFilter) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/organisations", {
      params: { query: { programme, ...filter } },
    }),
  );
export const getOrganisation = (programme: string, id: string) =>
  bodyOf(readinessApi.GET("/readiness-api/v1/organisations/{id}", { params: one(programme, id) }));
export const getFollowing = (programme: string, id: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/organisations/{id}/following", {
      params: one(programme, id),
    }),
  );
export const changeOrganisation = (
  programme: string,
  organisation: Organisation,
  body: OrganisationChange,
) =>
  bodyOf(
    readinessApi.PATCH("/readiness-api/v1/organisations/{id}", {
      params: of(programme, organisation),
      body,
    }),
  );
export const closeOrganisation = (
  programme: string,
  organisation: Organisation,
  body: Schemas["OrganisationClosing"],
) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/organisations/{id}/close", {
      params: of(programme, organisation),
      body,
    }),
  );

export const listMunicipalOptions = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/municipal-options", {
        params: { query: { programme, ...all } },
      }),
    )
  ).items;
export const offerOption = (programme: string, body: Schemas["NewMunicipalOption"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/municipal-options", {
      params: under(programme, key),
      body,
    }),
  );
export const changeOption = (
  programme: string,
  option: MunicipalOption,
  body: Schemas["MunicipalOptionChange"],
) =>
  bodyOf(
    readinessApi.PATCH("/readiness-api/v1/municipal-options/{id}", {
      params: of(programme, option),
      body,
    }),
  );
