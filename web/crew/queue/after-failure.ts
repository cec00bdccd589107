import { ApiProblem } from '#shared/api/api-problem.ts';

/** What a failed sending means: the line is bad, the phone is signed out, or the server has heard it and says no. */
export type Failure = { readonly kind: 'retry' } | { readonly kind: 'signedOut' } | { readonly kind: 'refused'; readonly code: string; readonly detail: string };

const BUSY = new Set(['lost-race', 'too-many-requests', 'store-busy']);

/** Sorts a failure; only what the server has refused for good leaves the queue, and it is shown. */
export const afterFailure = (error: unknown): Failure => {
  if (!(error instanceof ApiProblem)) return { kind: 'retry' };
  if (error.status === 401) return { kind: 'signedOut' };
  if (error.status >= 500 || error.status === 408 || BUSY.has(error.code)) return { kind: 'retry' };
  return { kind: 'refused', code: error.code, detail: error.message };
};
