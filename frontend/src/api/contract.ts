// Kept by hand until the services' committed contracts are generated from; see api/generated.
import type { LocalisedText } from "../i18n/localised";
import type { components as incident } from "./generated/incident-api";

export interface Page<T> {
  items: T[];
  _meta: { page: number; limit: number; count: number; totalRecords: number; totalPages: number };
}
export interface Clock {
  now: string;
  speed: number;
  wallAt: string;
  programmeAt: string;
}
export interface Programme {
  id: string;
  version: number;
  code: string;
  name: string;
  region: { name: string; hsaId: string };
  kind: "real" | "exercise";
  exerciseOf: string | null;
  system: string;
  summary: LocalisedText;
  clock: Clock;
}
export interface Organisation {
  id: string;
  version: number;
  hsaId: string;
  name: string;
  kind: string;
  parentId: string | null;
  lineage: string[];
}
export interface Mandate {
  id: string;
  subject: string;
  title: string;
  covers: string[];
  decisionKind: string;
  organisation: string;
  validFrom: string;
  validTo: string | null;
}
export interface DateSaid {
  text: string;
  plannedAt?: string | null;
  saidAt: string;
  reason: string;
  source: string;
}
export interface Wave {
  id: string;
  version: number;
  number: number;
  name: string;
  plannedAt: string | null;
  plannedText: string | null;
  actualAt: string | null;
  note: LocalisedText;
  dateHistory: DateSaid[];
}
export interface Site {
  id: string;
  version: number;
  organisationId: string;
  waveId: string;
  name: string;
  hsaId: string;
  kind: string;
  lineage: string[];
}
export type State = "ready" | "in_progress" | "at_risk" | "blocked" | "unknown";
export interface AreaState {
  area: string;
  state: State | null;
  total: number;
  counts: Record<State | "not_applicable", number>;
}
export interface Checklist {
  id: string;
  version: number;
  siteId: string;
  siteName: string;
  waveId: string;
  templateCode: string;
  templateVersion: number;
  status: "open" | "signed" | "approved";
  signatures: { function: string; role: string; signedAt: string }[];
  changesSinceSigned: number;
  state: State;
  areas: AreaState[];
}
export interface Measurement {
  id?: string;
  numerator: number;
  denominator: number;
  exclusions: number;
  exclusionsReason: string | null;
  source: string;
  measuredAt: string;
}
export interface Item {
  id: string;
  version: number;
  checklistId: string;
  siteId: string;
  code: string;
  area: string;
  text: LocalisedText;
  criticality: "blocker" | "major" | "minor";
  offsetDays: number;
  dueAt: string | null;
  evidence: string;
  signer: string;
  duringPause: boolean;
  dependsOn: string[];
  source: string | null;
  status: "not_started" | "in_progress" | "ready" | "blocked" | "not_applicable";
  state: State | null;
  reason: string | null;
  comment: string | null;
  measurement: Measurement | null;
  threshold: {
    atLeast: number | null;
    neverBelow: number | null;
    atMost: number | null;
    neverAbove: number | null;
  } | null;
  measure: { numerator: LocalisedText; denominator: LocalisedText } | null;
  deviationId: string | null;
  deviationStatus: string | null;
  changedAt: string | null;
  changedBy: string | null;
}
export interface Deviation {
  id: string;
  version: number;
  itemId: string;
  siteId: string;
  reason: string;
  mitigation: string;
  status: "requested" | "approved" | "denied" | "revoked" | "expired";
  expiresAt: string;
  requestedBy: string;
  decidedBy: string | null;
  decisionReason: string | null;
}
export interface Blocker {
  itemId: string | null;
  code: string | null;
  area: string | null;
  text: LocalisedText | null;
  state: State | null;
  why: string;
  deviationId?: string | null;
}
export interface Evaluation {
  gateId: string;
  code: string;
  evaluatedAt: string;
  position: number;
  publishedAt: string;
  passed: boolean;
  maxAgeHours: number;
  counts: Record<string, number>;
  sites: {
    siteId: string;
    siteName: string;
    state: State;
    blockers: Blocker[];
    deviations: unknown[];
  }[];
}
export interface Gate {
  id: string;
  version: number;
  waveId: string;
  code: string;
  offsetDays: number;
  dueAt: string | null;
  lastEvaluation: Evaluation | null;
}
type Incidents = incident["schemas"];
export type Rating = Incidents["Rating"];
export type Band = Rating["band"];
export type Incident = Incidents["Incident"];
export type PatientAffected = Incident["patientAffected"];
export type HazardClass = Incidents["Triage"]["hazardClass"];
export type TimelineEntry = Incidents["TimelineEntry"];
export type Breach = Incidents["Breach"];
export type Policy = Incidents["Policy"];
export type Proposal = Incidents["Proposal"];
export type Alternative = Incidents["Alternative"];
export type DecisionType = Proposal["kind"];
export type Decision = Incidents["Decision"];
export type Snapshot = Incidents["Snapshot"];
export type WaveState = Incidents["WaveStateAnswer"];
export type LogEntry = Incidents["LogEntry"];

export interface Source {
  source: "readiness-api" | "incident-api";
  position: number;
  publishedAt: string | null;
  heardAt: string | null;
  heardSecondsAgo: number | null;
  silent: boolean;
}
export interface FigureValue {
  key: string;
  value: number;
  outOf: { key: string; value: number } | null;
  leftOut: { key: string; value: number } | null;
}
export interface Situation {
  programmeName: string;
  region: string;
  exercise: boolean;
  asOf: string;
  live: boolean;
  sources: Source[];
  figures: FigureValue[];
  bands: Record<string, number>;
  hazards: Record<string, number>;
  readiness: {
    area: string;
    state: string | null;
    counts: Record<string, number>;
    total: number;
  }[];
  waves: {
    id: string;
    number: number;
    name: string;
    plannedAt: string | null;
    actualAt: string | null;
    state: string;
    since: string | null;
  }[];
  breaches: {
    id: string;
    text: LocalisedText;
    severity: string;
    status: string;
    openedAt: string;
    answerBy: string | null;
    units: number | null;
  }[];
  decisions: {
    id: string;
    number: string;
    kind: string;
    reason: string | null;
    decidedAt: string;
    decidedBy: string;
    waveId: string | null;
  }[];
}
export interface SituationRows {
  figure: string;
  value: number;
  withheld: number;
  items: {
    source: string;
    entity: string;
    id: string;
    position: number;
    publishedAt: string;
    occurredAt: string;
    state: Record<string, unknown>;
  }[];
  _meta: Page<unknown>["_meta"];
}
export interface SituationTrend {
  figure: string;
  points: { at: string; value: number; units: number }[];
}
export interface Recipient {
  id: string;
  version: number;
  code: string;
  name: string;
  kind: string;
  cadence: string;
}
export interface Report {
  id: string;
  version: number;
  number: number | null;
  title: string;
  recipientId: string;
  recipient: string;
  status: "draft" | "published";
  asOf: string;
  assessment: string | null;
  assessedBy: string | null;
  assessedAt: string | null;
  correction: string | null;
  publishedVersion: number;
  draftedAt: string;
}
export interface ReportContent {
  number: number;
  version: number;
  title: string;
  addressee: { code: string; name: string };
  programme: string;
  exercise: string | null;
  asOf: string;
  publishedAt: string;
  publishedBy: string;
  corrects: { version: number; what: string } | null;
  lead: string;
  figures: {
    figure: string;
    label: string;
    value: number;
    previous: number | null;
    counts: string;
  }[];
  previousLabel: string | null;
  trend: {
    title: string;
    description: string;
    alternative: string;
    moments: { at: string; value: number; units: number }[];
  };
  rows: {
    number: string;
    site: string;
    what: string;
    risk: number;
    band: Band;
    occurredAt: string;
    synthetic: boolean;
  }[];
  rowsLeftOut: number;
  waves: { name: string; state: string; word: string; since: string | null }[];
  readiness: {
    area: string;
    label: string;
    state: State;
    word: string;
    counts: Record<State, number>;
    total: number;
  }[];
  breaches: { text: string; openedAt: string; answerBy: string | null; answered: boolean }[];
  decisions: {
    number: string;
    word: string;
    decidedAt: string;
    decidedBy: string;
    reason: string;
  }[];
  changes: string[];
  assessment: { text: string; by: string; at: string } | null;
  signals: string[];
  unknowns: string[];
  sources: { name: string; position: number; publishedAt: string | null; silent: boolean }[];
}
export interface ReportVersion {
  reportId: string;
  number: number;
  publishedAt: string;
  publishedBy: string;
  contentHash: string;
  corrects: number | null;
  files: ("html" | "pdf")[];
  content: ReportContent;
}
