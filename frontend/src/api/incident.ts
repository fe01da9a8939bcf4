import { call } from "./call";
import type {
  Alternative,
  Breach,
  Decision,
  DecisionType,
  Incident,
  LogEntry,
  Mandate,
  Page,
  PatientAffected,
  Proposal,
  TimelineEntry,
  WaveState,
} from "./contract";

const root = "/incident-api/v1";
const all = { limit: 100 };

export interface NewIncident {
  siteId: string;
  what: string;
  where?: string;
  patientAffected: PatientAffected;
  workaround?: string;
  downtimeRoutine?: boolean;
  occurredAt?: string;
}
export const createIncident = (programme: string, body: NewIncident, key: string) =>
  call<Incident>("POST", `${root}/incidents`, { query: { programme }, body, key });

export interface IncidentFilter {
  status?: string;
  site?: string;
  mine?: boolean;
  hazardClass?: string;
  minRisk?: number;
  sort?: string;
  page?: number;
  limit?: number;
}
export const listIncidents = (programme: string, filter: IncidentFilter) =>
  call<Page<Incident>>("GET", `${root}/incidents`, { query: { programme, ...filter } });
export const getIncident = (programme: string, id: string) =>
  call<Incident>("GET", `${root}/incidents/${id}`, { query: { programme } });
export const getTimeline = async (programme: string, id: string) =>
  (await call<Page<TimelineEntry>>("GET", `${root}/incidents/${id}/timeline`, { query: { programme, ...all } })).items;

export interface Triage {
  consequence: number;
  probability: number;
  hazardClass: string;
  assignee?: string;
  reason?: string;
}
const act = (programme: string, incident: Incident, name: string, body: object) =>
  call<Incident>("POST", `${root}/incidents/${incident.id}/${name}`, {
    query: { programme },
    body,
    version: incident.version,
  });
export const triageIncident = (programme: string, incident: Incident, body: Triage) =>
  act(programme, incident, "triage", body);
export const resolveIncident = (programme: string, incident: Incident, resolution: string) =>
  act(programme, incident, "resolve", { resolution });
export const confirmIncident = (programme: string, incident: Incident) =>
  act(programme, incident, "confirm", {});
export const reopenIncident = (programme: string, incident: Incident, reason: string) =>
  act(programme, incident, "reopen", { reason });

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
