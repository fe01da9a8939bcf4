import createClient from "openapi-fetch";
import type { paths as IncidentPaths } from "./generated/incident-api";
import type { paths as ReadinessPaths } from "./generated/readiness-api";
import type { paths as ReportingPaths } from "./generated/reporting-api";
import { send } from "./http";

const options = { fetch: send, baseUrl: window.location.origin };

export const readinessApi = createClient<ReadinessPaths>(options);
export const incidentApi = createClient<IncidentPaths>(options);
export const reportingApi = createClient<ReportingPaths>(options);

/** The body of an answer. `send` has already thrown for every answer that is not good. */
export async function bodyOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  return data as T;
}

/** Where a thing lies, and the version of it that the person saw, for a change of it. */
export const of = (programme: string, thing: { id: string; version: number }) => ({
  path: { id: thing.id },
  query: { programme },
  header: { "if-match": `"${thing.version}"` },
});

/** Something new in a programme, under the key of the press that made it. */
export const under = (programme: string, key: string) => ({
  query: { programme },
  header: { "idempotency-key": key },
});

export const one = (programme: string, id: string) => ({ path: { id }, query: { programme } });

/** The most a list answers at once. */
export const all = { limit: 100 };
