import { call } from "./call";
import { bodyOf, incidentApi, seen } from "./client";
import type {
  Alternative,
  Breach,
  Decision,
  DecisionType,
  Incident,
  LogEntry,
  Mandate,
  Page,
  Proposal,
  WaveState,
} from "./contract";
import type { components, paths } from "./generated/incident-api";

const root = "/incident-api/v1";
const all = { limit: 100 };

export type NewIncident = Omit<components["schemas"]["LogIncident"], "synthetic">;
export const createIncident = (programme: string, incident: NewIncident, key: string) =>
  bodyOf(
    incidentApi.POST("/incident-api/v1/incidents", {
      params: { query: { programme }, header: { "idempotency-key": key } },
      body: { synthetic: false, ...incident },
    }),
  );

export type IncidentFilter = Omit<
  NonNullable<paths["/incident-api/v1/incidents"]["get"]["parameters"]["query"]>,
  "programme"
>;
export const listIncidents = (programme: string, filter: IncidentFilter) =>
  bodyOf(incidentApi.GET("/incident-api/v1/incidents", { params: { query: { programme, ...filter } } }));
export const getIncident = (programme: string, id: string) =>
  bodyOf(incidentApi.GET("/incident-api/v1/incidents/{id}", { params: { path: { id }, query: { programme } } }));
export const getTimeline = async (programme: string, id: string) =>
  (
    await bodyOf(
      incidentApi.GET("/incident-api/v1/incidents/{id}/timeline", {
        params: { path: { id }, query: { programme } },
      }),
    )
  ).items;

const of = (programme: string, thing: { id: string; version: number }) => ({
  path: { id: thing.id },
  query: { programme },
  header: seen(thing),
});
export type Triage = components["schemas"]["Triage"];
export const triageIncident = (programme: string, incident: Incident, body: Triage) =>
  bodyOf(incidentApi.POST("/incident-api/v1/incidents/{id}/triage", { params: of(programme, incident), body }));
export const resolveIncident = (programme: string, incident: Incident, resolution: string) =>
  bodyOf(
    incidentApi.POST("/incident-api/v1/incidents/{id}/resolve", {
      params: of(programme, incident),
      body: { resolution },
    }),
  );
export const confirmIncident = (programme: string, incident: Incident) =>
  bodyOf(incidentApi.POST("/incident-api/v1/incidents/{id}/confirm", { params: of(programme, incident), body: {} }));
export const reopenIncident = (programme: string, incident: Incident, reason: string) =>
  bodyOf(
    incidentApi.POST("/incident-api/v1/incidents/{id}/reopen", {
      params: of(programme, incident),
      body: { reason },
    }),
  );

export const listBreaches = async (programme: string, query: { status?: string } = {}) =>
  (await call<Page<Breach>>("GET", `${root}/breaches`, { query: { programme, ...query, ...all } })).items;
export const answerBreach = (
  programme: string,
  breach: Breach,
  body: { answer: "continue" | "pause"; reason: string; decisionId?: string },
) =>
  call<Breach>("POST", `${root}/breaches/${breach.id}/answer`, {
    query: { programme },
    body,
    version: breach.version,
  });

export const listProposals = async (programme: string) =>
  (await call<Page<Proposal>>("GET", `${root}/proposals`, { query: { programme, ...all } })).items;
export interface NewProposal {
  waveId: string;
  kind: DecisionType;
  breachId?: string;
  alternatives: Alternative[];
}
export const createProposal = (programme: string, body: NewProposal, key: string) =>
  call<Proposal>("POST", `${root}/proposals`, { query: { programme }, body, key });

export const listDecisions = async (programme: string) =>
  (await call<Page<Decision>>("GET", `${root}/decisions`, { query: { programme, ...all } })).items;
export const getDecision = (programme: string, id: string) =>
  call<Decision>("GET", `${root}/decisions/${id}`, { query: { programme } });
export interface NewDecision {
  proposalId: string;
  kind: DecisionType;
  caseNumber: string;
  reason: string;
  effectiveAt: string;
  participants: string[];
  dissent: { text: string; by: string }[];
}
export const createDecision = (programme: string, body: NewDecision, key: string) =>
  call<Decision>("POST", `${root}/decisions`, { query: { programme }, body, key });

export const listWaveStates = async (programme: string) =>
  (await call<Page<WaveState>>("GET", `${root}/wave-states`, { query: { programme, ...all } })).items;
export const listMandates = async (programme: string) =>
  (await call<Page<Mandate>>("GET", `/readiness-api/v1/mandates`, { query: { programme, ...all } })).items;
export const listLogEntries = (programme: string, page: number) =>
  call<Page<LogEntry>>("GET", `${root}/log-entries`, { query: { programme, page, limit: 50 } });
