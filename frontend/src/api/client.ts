import createClient from "openapi-fetch";
import type { paths as IncidentPaths } from "./generated/incident-api";
import { send } from "./http";

const options = { fetch: send, baseUrl: window.location.origin };

export const incidentApi = createClient<IncidentPaths>(options);

/** The body of an answer. `send` has already thrown for every answer that is not good. */
export async function bodyOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  return data as T;
}

/** The version a person saw, as a header of the change they make of it. */
export const seen = (thing: { version: number }) => ({ "if-match": `"${thing.version}"` });
