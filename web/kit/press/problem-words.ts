import { ApiProblem } from '#shared/api/api-problem.ts';

/** Which text tells a failure, and what stands in it. */
export interface ProblemWords {
  readonly key: 'invalid-request' | 'not-signed-in' | 'forbidden' | 'not-found' | 'command-refused' | 'lost-race' | 'unreachable' | 'other';
  readonly detail: string;
}

const KNOWN = new Set<string>(['not-signed-in', 'forbidden', 'not-found', 'command-refused', 'lost-race']);

/** Which text tells a problem by its code; one that is not known, and none, is another. */
export const problemKey = (code: string | undefined): ProblemWords['key'] => (code !== undefined && KNOWN.has(code) ? (code as ProblemWords['key']) : 'other');

/** A failed call in words; whatever is no answer of the server means that it was not reached. */
export const problemWords = (error: unknown): ProblemWords => {
  if (!(error instanceof ApiProblem)) return { key: 'unreachable', detail: '' };
  if (error.code === 'invalid-request') {
    return { key: 'invalid-request', detail: error.errors.map(({ field, message }) => `${field}: ${message}`).join('; ') || error.message };
  }
  return { key: problemKey(error.code), detail: error.message };
};

/** The run that holds a unit, where a refused dispatch tells of it. */
export const holdingAssignment = (error: unknown): string | undefined => {
  if (!(error instanceof ApiProblem) || error.status !== 409) return undefined;
  const { unit } = error.found;
  const state: unknown = unit ?? error.found;
  if (typeof state !== 'object' || state === null || !('assignmentId' in state)) return undefined;
  return typeof state.assignmentId === 'string' ? state.assignmentId : undefined;
};
