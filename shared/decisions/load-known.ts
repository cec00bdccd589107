import type { Lifecycle } from '#shared/domain/lifecycle.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

/** The state of a log that must exist. @throws NotFound naming kind and id. */
export const loadKnown = async <State extends { readonly status: string }, Event extends { readonly type: string; readonly data: unknown }>(
  work: UnitOfWork,
  lifecycle: Lifecycle<State, Event>,
  id: string,
): Promise<Exclude<State, { status: 'absent' }>> => {
  const { state, version } = await work.load(lifecycle, id);
  if (version === 0) throw new NotFound(lifecycle.kind, id);
  return state as Exclude<State, { status: 'absent' }>;
};
