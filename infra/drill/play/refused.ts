import { ApiProblem } from '#shared/api/api-problem.ts';

const CONFLICT = 409;

/** Whether the state forbade a command, or another writer was first: a normal outcome, after which one looks again. */
export const isConflict = (error: unknown): error is ApiProblem => error instanceof ApiProblem && error.status === CONFLICT;

/** What a command answered, or nothing when the state had moved on meanwhile. */
export const unlessConflict = async <Answer>(command: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await command;
  } catch (error) {
    if (isConflict(error)) return undefined;
    throw error;
  }
};
