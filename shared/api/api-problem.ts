import { Problem, type FieldError } from './problem.ts';

/** The server answered with a problem: it heard the request and did nothing. */
export class ApiProblem extends Error {
  readonly status: number;
  /** Which condition it is, such as "command-refused". */
  readonly code: string;
  /** The bad fields of an invalid request. */
  readonly errors: readonly FieldError[];
  /** The state found, where a state forbade the command. */
  readonly found: Readonly<Record<string, unknown>>;

  constructor({ title, status, code, detail, errors = [], found = {} }: Problem) {
    super(detail ?? title);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.found = found;
  }
}

/** The problem in an answer of this status; an answer that is no problem document, as a proxy's, is told by its status alone. */
export const apiProblem = (status: number, body: unknown): ApiProblem => {
  const problem = Problem.safeParse(body);
  return new ApiProblem(problem.data ?? { type: 'about:blank', title: `The server answered ${status}`, status, code: 'unknown' });
};
