import { Forbidden } from '#shared/domain/forbidden.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { KnownMajor } from '#shared/domain/major/major.ts';
import type { Caller } from '#shared/schemas/caller.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

/** A crew knows of a major incident where it is sent to one of its incidents. @throws Forbidden otherwise. */
export const refuseForeignMajor = async (work: UnitOfWork, caller: Caller, { incidentId, major }: { readonly incidentId: string; readonly major: KnownMajor }): Promise<void> => {
  if (caller.role !== 'crew') return;
  for (const id of [incidentId, ...major.linkedIncidentIds]) {
    const { state } = await work.load(incidentLifecycle, id);
    if (state.status !== 'absent' && state.runs.some(({ unitId }) => unitId === caller.unitId)) return;
  }
  throw new Forbidden('Cannot touch the major incident: the caller\'s unit is not sent to it');
};
