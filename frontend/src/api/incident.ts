import { all, bodyOf, incidentApi, of, one, under } from "./client";
import type { Breach, Incident } from "./contract";
import type { components, paths } from "./generated/incident-api";

export type NewIncident = Omit<components["schemas"]["LogIncident"], "synthetic">;
export const createIncident = (programme: string, incident: NewIncident, key: string) =>
  bodyOf(
    incidentApi.POST("/incident-api/v1/incidents", {
      params: under(programme, key),
      body: { synthetic: false, ...incident },
    }),
  );

export type IncidentFilter = Omit<
  NonNullable<paths["/incident-api/v1/incidents"]["get"]["parameters"]["query"]>,
  "programme"
>;
export const listIncidents = (programme: string, filter: IncidentFilter) =>
  bodyOf(
    incidentApi.GET("/incident-api/v1/incidents", { params: { query: { programme, ...filter } } }),
  );
export const getIncident = (programme: string, id: string) =>
  bodyOf(
    incidentApi.GET("/incident-api/v1/incidents/{id}", {
      params: one(programme, id),
    }),
  );
export const getTimeline = async (programme: string, id: string) =>
  (
    await bodyOf(
      incidentApi.GET("/incident-api/v1/incidents/{id}/timeline", {
        params: one(programme, id),
      }),
    )
  ).items;

export type Triage = components["schemas"]["Triage"];
export const triageIncident = (programme: string, incident: Incident, body: Triage) =>
  bodyOf(
    incidentApi.POST("/incident-api/v1/incidents/{id}/triage", {
      params: of(programme, incident),
      body,
    }),
  );
export const resolveIncident = (programme: string, incident: Incident, resolution: string) =>
  bodyOf(
    incidentApi.POST("/incident-api/v1/incidents/{id}/resolve", {
      params: of(programme, incident),
      body: { resolution },
    }),
  );
export const confirmIncident = (programme: string, incident: Incident) =>
  bodyOf(
    incidentApi.POST("/incident-api/v1/incidents/{id}/confirm", {
      params: of(programme, incident),
      body: {},
    }),
  );
export const reopenIncident = (programme: string, incident: Incident, reason: string) =>
  bodyOf(
    incidentApi.POST("/incident-api/v1/incidents/{id}/reopen", {
      params: of(programme, incident),
      body: { reason },
    }),
  );

export const listBreaches = async (programme: string) =>
  (
    await bodyOf(
      incidentApi.GET("/incident-api/v1/breaches", { params: { query: { programme, ...all } } }),
    )
  ).items;
/** To go on, because. A pause is answered by its decision. */
export const goOn = (programme: string, breach: Breach, reason: string) =>
  bodyOf(
    incidentApi.POST("/incident-api/v1/breaches/{id}/answer", {
      params: of(programme, breach),
      body: { answer: "continue", reason },
    }),
  );
export const listPolicies = async (programme: string) =>
  (
    await bodyOf(
      incidentApi.GET("/incident-api/v1/policies", { params: { query: { programme, ...all } } }),
    )
  ).items;

export const listProposals = async (programme: string) =>
  (
    await bodyOf(
      incidentApi.GET("/incident-api/v1/proposals", { params: { query: { programme, ...all } } }),
    )
  ).items;
export type NewProposal = components["schemas"]["Propose"];
export const createProposal = (programme: string, body: NewProposal, key: string) =>
  bodyOf(
    incidentApi.POST("/incident-api/v1/proposals", {
      params: under(programme, key),
      body,
    }),
  );

export const listDecisions = async (programme: string) =>
  (
    await bodyOf(
      incidentApi.GET("/incident-api/v1/decisions", { params: { query: { programme, ...all } } }),
    )
  ).items;
export const getDecision = (programme: string, id: string) =>
  bodyOf(
    incidentApi.GET("/incident-api/v1/decisions/{id}", {
      params: one(programme, id),
    }),
  );
export const getSnapshot = (programme: string, id: string) =>
  bodyOf(
    incidentApi.GET("/incident-api/v1/decisions/{id}/snapshot", {
      params: one(programme, id),
    }),
  );
export type NewDecision = components["schemas"]["Decide"];
export const createDecision = (programme: string, body: NewDecision, key: string) =>
  bodyOf(
    incidentApi.POST("/incident-api/v1/decisions", {
      params: under(programme, key),
      body,
    }),
  );

export const listWaveStates = async (programme: string) =>
  (
    await bodyOf(
      incidentApi.GET("/incident-api/v1/wave-states", { params: { query: { programme, ...all } } }),
    )
  ).items;
export const listLogEntries = (programme: string, page: number) =>
  bodyOf(
    incidentApi.GET("/incident-api/v1/log-entries", {
      params: { query: { programme, page, limit: 50 } },
    }),
  );
