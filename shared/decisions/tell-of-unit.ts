import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { News } from '#shared/domain/recommendation/share-out.ts';
import { isAvailable, unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';

/** Tells the room of a unit for an incident that waits, if by the logs as they stand it still waits and the unit is still free. Sends nobody. */
export const tellOfUnit = async (work: UnitOfWork, { incidentId, unit }: News): Promise<void> => {
  const incident = await loadKnown(work, incidentLifecycle, incidentId);
  if (unit) {
    const { state } = await work.load(unitLifecycle, unit.unitId);
    if (!isAvailable(state)) return;
    work.relyOn(unitLifecycle, unit.unitId);
  }
  const proposal = unit && { unitId: unit.unitId, etaSeconds: unit.eta.etaSeconds, source: unit.eta.source, lacking: [...unit.lacking] };
  work.append(incidentLifecycle, incidentId, decideIncident({ type: 'ProposeUnit', proposal }, incident));
};
