import { callLifecycle } from '#shared/domain/call/call.ts';
import { decideCall } from '#shared/domain/call/decide-call.ts';
import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { CallerPosition } from '#shared/schemas/caller-position.ts';
import type { LocationConsent } from '#shared/schemas/location-link.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';

/**
 * Adds a word on where a caller is to the call, once. Where the call has become an incident, that one's log says so, too:
 * a finished call is on no screen any more, and the room must see that there is a new place to choose.
 */
export const tellPlace = async (work: UnitOfWork, callId: string, told: { readonly position: CallerPosition; readonly consent?: LocationConsent }): Promise<void> => {
  const call = await loadKnown(work, callLifecycle, callId);
  const news = decideCall({ type: 'Locate', ...told }, call);
  work.append(callLifecycle, callId, news);
  if (news.length === 0 || call.status !== 'finished' || !('incidentId' in call.outcome)) return;
  const { incidentId } = call.outcome;
  const incident = await loadKnown(work, incidentLifecycle, incidentId);
  work.append(incidentLifecycle, incidentId, decideIncident({ type: 'NoteCallerPlace', callId, source: told.position.source }, incident));
};
