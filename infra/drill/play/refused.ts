import type { ApiProblem } from '#shared/api/api-problem.ts';
import type { RouteName } from '#shared/api/routes.ts';

const CONFLICT = 409;
const NOT_FOUND = 404;

/** The host refused a request: which, and with which problem. */
export class RequestRefused extends Error {
  readonly problem: ApiProblem;

  constructor(route: RouteName, problem: ApiProblem) {
    super(`"${route}" was answered ${problem.status} (${problem.code}): ${problem.message}`, { cause: problem });
    this.name = 'RequestRefused';
    this.problem = problem;
  }
}

/** Whether the state forbade a command, or another writer was first: a normal outcome, after which one looks again. */
export const isConflict = (error: unknown): error is RequestRefused => error instanceof RequestRefused && error.problem.status === CONFLICT;

/** What a command answered, or nothing when the state had moved on meanwhile. */
export const unlessConflict = async <Answer>(command: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await command;
  } catch (error) {
    if (isConflict(error)) return undefined;
    throw error;
  }
};

/** What a question answered, or nothing where there is no such thing. */
export const unlessUnknown = async <Answer>(question: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await question;
  } catch (error) {
    if (error instanceof RequestRefused && error.problem.status === NOT_FOUND) return undefined;
    throw error;
  }
};
