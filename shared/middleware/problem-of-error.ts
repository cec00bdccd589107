import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { problem, type Problem } from '#shared/api/problem.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { CommandReused } from '#shared/domain/command-reused.ts';
import { Forbidden } from '#shared/domain/forbidden.ts';
import { LinkGone } from '#shared/domain/location/link-gone.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { RoadsMissing } from '#shared/domain/roads-missing.ts';
import { LostRace, StoreBusy } from '#shared/ports/item-store.ts';
import { TooManyRequests } from './rate-limit.ts';
import { RequestTooLarge } from './request-too-large.ts';

/** The one place where an error becomes an answer. What is unknown stays in the log: the caller gets a bare 500. */
export const problemOfError = (error: unknown): Problem => {
  if (error instanceof InvalidRequest) return problem('invalid-request', error.message, { errors: [...error.errors] });
  if (error instanceof Forbidden) return problem('forbidden', error.message);
  if (error instanceof NotFound) return problem('not-found', error.message, { found: { kind: error.kind, id: error.id } });
  if (error instanceof CommandRefused) return problem('command-refused', error.message, { found: error.found });
  if (error instanceof CommandReused) return problem('command-reused', error.message);
  if (error instanceof LostRace) return problem('lost-race', 'Cannot write: another writer was first, load again and decide anew');
  if (error instanceof RoadsMissing) return problem('roads-missing', error.message);
  if (error instanceof LinkGone || error instanceof TooManyRequests || error instanceof RequestTooLarge) return problem(error.code, error.message);
  if (error instanceof StoreBusy) return problem('store-busy', error.message);
  return problem('internal-error');
};
