import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { responseTimes } from '#shared/domain/responder/response-times.ts';
import { responseLifecycle } from '#shared/domain/responder/response.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { loadLog } from '#shared/store/log.ts';

interface Asked {
  readonly centre: string;
  readonly incident: KnownIncident;
  readonly runs: readonly Assignment[];
}

/** Every village doctor who was asked to an incident, with what the response took; nothing where none was. */
export const readResponses = async (store: ItemStore, { centre, incident, runs }: Asked) => {
  if (!incident.responders) return undefined;
  const read = await Promise.all(incident.responders.map(async ({ responseId: id }) => ({ id, ...(await loadLog(store, { centre, lifecycle: responseLifecycle, id })) })));
  return read.flatMap(({ id, version, state: response }) => (response.status === 'absent' ? [] : [{ id, version, response, times: responseTimes(response, runs) }]));
};
