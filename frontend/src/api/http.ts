import { currentLanguage } from "../i18n/language";
import { current, expire } from "../session/session";
import { type Problem, ProblemError, UnreachableError } from "./problem";

/** Adds who asks and in which language, and turns every answer that is not good into an error. */
export async function send(request: Request): Promise<Response> {
  const { session } = current();
  if (session) request.headers.set("Authorization", `Bearer ${session.accessToken}`);
  request.headers.set("Accept-Language", currentLanguage());
  let answer: Response;
  try {
    answer = await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new UnreachableError();
  }
  if (answer.ok) return answer;
  if (answer.status === 401) expire();
  throw new ProblemError(await readProblem(answer));
}

async function readProblem(answer: Response): Promise<Problem> {
  if (answer.headers.get("Content-Type")?.includes("json")) {
    return (await answer.json()) as Problem;
  }
  return { type: "about:blank", title: answer.statusText, status: answer.status };
}
