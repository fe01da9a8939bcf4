/** The names the interface uses for what the services' contracts describe. */
import type { components as incident } from "./generated/incident-api";
import type { components as readiness } from "./generated/readiness-api";
import type { components as reporting } from "./generated/reporting-api";

type Readiness = readiness["schemas"];
export type Programme = Readiness["ProgrammeAnswer"];
export type Clock = Programme["clock"];
export type Wave = Readiness["WaveAnswer"];
export type Site = Readiness["SiteAnswer"];
export type State = Readiness["State"];
export type Checklist = Readiness["ChecklistAnswer"];
export type AreaState = Readiness["AreaAnswer"];
export type Area = AreaState["area"];
export type Item = Readiness["ItemAnswer"];
export type Grid = Readiness["GridAnswer"];
export type RollUp = Readiness["RollUpAnswer"];
export type Why = Readiness["WhyAnswer"];
export type Deviation = Readiness["DeviationAnswer"];
export type Gate = Readiness["GateAnswer"];
export type Evaluation = Readiness["Evaluation"];

type Incidents = incident["schemas"];
export type Rating = Incidents["Rating"];
export type Band = Rating["band"];
export type Incident = Incidents["Incident"];
export type PatientAffected = Incident["patientAffected"];
export type HazardClass = Incidents["Triage"]["hazardClass"];
export type TimelineEntry = Incidents["TimelineEntry"];
export type Breach = Incidents["Breach"];
export type Proposal = Incidents["Proposal"];
export type Alternative = Incidents["Alternative"];
export type DecisionType = Proposal["kind"];
export type Decision = Incidents["Decision"];
export type WaveState = Incidents["WaveStateAnswer"];
export type LogEntry = Incidents["LogEntry"];

type Reporting = reporting["schemas"];
export type Situation = Reporting["Situation"];
export type FigureValue = Reporting["FigureValue"];
export type SituationRows = Reporting["SituationRows"];
export type Report = Reporting["Report"];
export type ReportContent = Reporting["Content"];
