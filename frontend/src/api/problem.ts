export interface FieldFault {
  pointer: string;
  expected?: string;
  fix?: string;
  valueClass?: string;
}

/** RFC 9457, as every service answers it. Extensions stay readable under their own names. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: FieldFault[];
  [extension: string]: unknown;
}

export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** The network, not a service, failed: nothing is known of what happened to the request. */
export class UnreachableError extends Error {
  constructor() {
    super("unreachable");
    this.name = "UnreachableError";
  }
}

/** The faults that concern one field of the body, named as in a JSON pointer without its first slash. */
export function faultsOf(error: unknown, field: string): FieldFault[] {
  if (!(error instanceof ProblemError)) return [];
  return (error.problem.errors ?? []).filter(({ pointer }) => pointer === `/${field}`);
}

/** The name of the problem: the last part of its `type`, urn:driftstart:problem:<name>. */
export function kindOf(error: unknown): string | null {
  return error instanceof ProblemError ? (error.problem.type.split(":").at(-1) ?? null) : null;
}
