import type { Lifecycle } from '#shared/domain/lifecycle.ts';
import type { Moved } from '#shared/schemas/command.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

/** The answer of a command that moved one log: its id, and the version it stands at now. */
export const moved = async <State, Event extends { readonly type: string; readonly data: unknown }>(
  work: UnitOfWork,
  lifecycle: Lifecycle<State, Event>,
  id: string,
): Promise<Moved> => ({ id, version: (await work.load(lifecycle, id)).version });
