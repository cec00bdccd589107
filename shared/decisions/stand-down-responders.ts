import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { liveResponders } from '#shared/domain/incident/incident-responder.ts';
import { responseLifecycle } from '#shared/domain/responder/response.ts';
import type { StandDownReason } from '#shared/schemas/responder.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';
import { moveResponse } from './move-response.ts';

/** Calls back every village doctor of an incident who is not there yet; one who is there is done when the incident is closed. */
export const standDownResponders = async (work: UnitOfWork, incidentId: string, reason: StandDownReason): Promise<void> => {
  const incident = await loadKnown(work, incidentLifecycle, incidentId);
  for (const { responseId } of liveResponders(incident.responders)) {
    const { state: response } = await work.load(responseLifecycle, responseId);
    if (response.status === 'arrived' && reason === 'incident-closed') await moveResponse(work, { responseId, command: { type: 'Finish' } });
    if (response.status === 'alerted' || response.status === 'accepted') await moveResponse(work, { responseId, command: { type: 'StandDown', reason } });
  }
};
