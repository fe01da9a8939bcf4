/** The registers whose figures are the evidence of the checklists' items. */
import { all, bodyOf, of, one, readinessApi, under } from "./client";
import type { components } from "./generated/readiness-api";

type Schemas = components["schemas"];
interface Thing {
  id: string;
  version: number;
}

export type DesignDecision = Schemas["DesignDecisionAnswer"];
export type Communication = Schemas["CommunicationAnswer"];
export type Scenario = Schemas["ScenarioAnswer"];
export type ScenarioRun = Schemas["RunAnswer"];
export type RoundTrip = Schemas["RoundTripAnswer"];
export type MigrationSource = Schemas["SourceAnswer"];
export type Rehearsal = Schemas["RehearsalAnswer"];
export type Activity = Schemas["ActivityAnswer"];
export type Network = Schemas["NetworkAnswer"];
export type Handover = Schemas["HandoverAnswer"];
export type Share = Schemas["ShareAnswer"];

export type DecisionFilter = Partial<Pick<DesignDecision, "level" | "status">>;
export const listDesignDecisions = (programme: string, query: DecisionFilter, page: number) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/design-decisions", {
      params: { query: { programme, ...query, page, limit: 25 } },
    }),
  );
export const getDesignDecision = (programme: string, id: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/design-decisions/{id}", { params: one(programme, id) }),
  );
export const getNinety = (programme: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/design-decision-share", {
      params: { query: { programme } },
    }),
  );
export const raiseQuestion = (programme: string, body: Schemas["NewDesignDecision"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/design-decisions", {
      params: under(programme, key),
      body,
    }),
  );
export const askWorkstreams = (programme: string, decision: Thing, workstreams: string[]) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/design-decisions/{id}/consultations", {
      params: of(programme, decision),
      body: { workstreams },
    }),
  );
export const answerForWorkstream = (
  programme: string,
  decision: Thing,
  body: Schemas["ConsultationReply"],
) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/design-decisions/{id}/replies", {
      params: of(programme, decision),
      body,
    }),
  );
export const liftDecision = (programme: string, decision: Thing, reason: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/design-decisions/{id}/lift", {
      params: of(programme, decision),
      body: { reason },
    }),
  );
export const settleDecision = (programme: string, thing: Thing, decision: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/design-decisions/{id}/decide", {
      params: of(programme, thing),
      body: { decision },
    }),
  );
export const listCommunications = async (programme: string, decision: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/design-decision-communications", {
        params: { query: { programme, decision, ...all } },
      }),
    )
  ).items;
export const communicate = (programme: string, body: Schemas["NewCommunication"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/design-decision-communications", {
      params: under(programme, key),
      body,
    }),
  );
export const acknowledge = (programme: string, communication: Thing) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/design-decision-communications/{id}/receipt", {
      params: of(programme, communication),
    }),
  );

export const getShares = (programme: string, site: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/register-shares", {
      params: { query: { programme, site } },
    }),
  );
export const recount = (programme: string, siteId: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/register-shares/recount", {
      params: { query: { programme } },
      body: { siteId },
    }),
  );

/** Rows of a register at one site, or at all one reaches. */
type At = { site?: string };

export const listScenarios = async (programme: string, at: At) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/scenarios", {
        params: { query: { programme, ...at, ...all } },
      }),
    )
  ).items;
export const getScenario = (programme: string, id: string) =>
  bodyOf(readinessApi.GET("/readiness-api/v1/scenarios/{id}", { params: one(programme, id) }));
export const addScenario = (programme: string, body: Schemas["NewScenario"], key: string) =>
  bodyOf(readinessApi.POST("/readiness-api/v1/scenarios", { params: under(programme, key), body }));
export const withdrawScenario = (programme: string, scenario: Thing, reason: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/scenarios/{id}/withdraw", {
      params: of(programme, scenario),
      body: { reason },
    }),
  );
export const listRuns = async (programme: string, scenario: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/scenario-runs", {
        params: { query: { programme, scenario, ...all } },
      }),
    )
  ).items;
export const recordRun = (programme: string, body: Schemas["NewRun"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/scenario-runs", { params: under(programme, key), body }),
  );

export const listRoundTrips = async (programme: string, at: At) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/round-trips", {
        params: { query: { programme, ...at, ...all } },
      }),
    )
  ).items;
export type NewRoundTrip = Schemas["NewRoundTrip"];
export const recordRoundTrip = (programme: string, body: NewRoundTrip, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/round-trips", { params: under(programme, key), body }),
  );

export const listMigrationSources = async (programme: string, at: At) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/migration-sources", {
        params: { query: { programme, ...at, ...all } },
      }),
    )
  ).items;
export const addMigrationSource = (programme: string, body: Schemas["NewSource"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/migration-sources", {
      params: under(programme, key),
      body,
    }),
  );
export type NewCount = Schemas["NewCount"];
export const countMigrated = (programme: string, body: NewCount, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/migration-counts", {
      params: under(programme, key),
      body,
    }),
  );

export const listRehearsals = async (programme: string, at: At) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/rehearsals", {
        params: { query: { programme, ...at, ...all } },
      }),
    )
  ).items;
export const planRehearsal = (programme: string, body: Schemas["NewRehearsal"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/rehearsals", { params: under(programme, key), body }),
  );
export const concludeRehearsal = (
  programme: string,
  rehearsal: Thing,
  body: Schemas["NewOutcome"],
) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/rehearsals/{id}/outcome", {
      params: of(programme, rehearsal),
      body,
    }),
  );
export const addFinding = (programme: string, rehearsal: Thing, body: Schemas["NewFinding"]) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/rehearsals/{id}/findings", {
      params: of(programme, rehearsal),
      body,
    }),
  );
export const closeFinding = (
  programme: string,
  rehearsal: Thing,
  body: Schemas["FindingResolution"],
) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/rehearsals/{id}/resolutions", {
      params: of(programme, rehearsal),
      body,
    }),
  );

export const listTraining = async (programme: string, at: At) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/training-counts", {
        params: { query: { programme, ...at, latest: true, ...all } },
      }),
    )
  ).items;
export type NewTraining = Schemas["NewTraining"];
export const countTraining = (programme: string, body: NewTraining, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/training-counts", { params: under(programme, key), body }),
  );
export const listSuperusers = async (programme: string, at: At) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/superuser-counts", {
        params: { query: { programme, ...at, latest: true, ...all } },
      }),
    )
  ).items;
export type NewSuperusers = Schemas["NewSuperusers"];
export const countSuperusers = (programme: string, body: NewSuperusers, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/superuser-counts", {
      params: under(programme, key),
      body,
    }),
  );

export const listActivities = async (
  programme: string,
  query: At & { kind?: Activity["kind"]; year?: number },
) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/change-activities", {
        params: { query: { programme, ...query, ...all } },
      }),
    )
  ).items;
export const planActivity = (programme: string, body: Schemas["NewActivity"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/change-activities", {
      params: under(programme, key),
      body,
    }),
  );
export type Completion = Schemas["Completion"];
export const completeActivity = (programme: string, activity: Thing, body: Completion) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/change-activities/{id}/complete", {
      params: of(programme, activity),
      body,
    }),
  );
export const rescheduleActivity = (
  programme: string,
  activity: Thing,
  body: Schemas["Rescheduling"],
) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/change-activities/{id}/reschedule", {
      params: of(programme, activity),
      body,
    }),
  );
export const cancelActivity = (programme: string, activity: Thing, reason: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/change-activities/{id}/cancel", {
      params: of(programme, activity),
      body: { reason },
    }),
  );

export const listNetworks = async (programme: string, at: At) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/networks", {
        params: { query: { programme, ...at, ...all } },
      }),
    )
  ).items;
export const addNetwork = (programme: string, body: Schemas["NewNetwork"], key: string) =>
  bodyOf(readinessApi.POST("/readiness-api/v1/networks", { params: under(programme, key), body }));
export const changeNetwork = (programme: string, network: Thing, body: Schemas["NetworkPatch"]) =>
  bodyOf(
    readinessApi.PATCH("/readiness-api/v1/networks/{id}", {
      params: of(programme, network),
      body,
    }),
  );

export const listHandovers = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/handovers", { params: { query: { programme, ...all } } }),
    )
  ).items;
export const getHandover = (programme: string, id: string) =>
  bodyOf(readinessApi.GET("/readiness-api/v1/handovers/{id}", { params: one(programme, id) }));
export const prepareHandover = (programme: string, body: Schemas["NewHandover"], key: string) =>
  bodyOf(readinessApi.POST("/readiness-api/v1/handovers", { params: under(programme, key), body }));
export const changeHandover = (
  programme: string,
  handover: Thing,
  body: Schemas["HandoverPatch"],
) =>
  bodyOf(
    readinessApi.PATCH("/readiness-api/v1/handovers/{id}", {
      params: of(programme, handover),
      body,
    }),
  );
export const signHandover = (programme: string, handover: Thing) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/handovers/{id}/signatures", {
      params: of(programme, handover),
    }),
  );
export const returnHandover = (programme: string, handover: Thing, reason: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/handovers/{id}/return", {
      params: of(programme, handover),
      body: { reason },
    }),
  );

export const getPauseSummary = (programme: string, wave: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/pause-list/{wave}", {
      params: { path: { wave }, query: { programme } },
    }),
  );
export const listPauseItems = (programme: string, wave: string, goesOn: boolean, page: number) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/pause-list", {
      params: { query: { programme, wave, goesOn, page, limit: 25 } },
    }),
  );
