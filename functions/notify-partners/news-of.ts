import * as z from 'zod';
import { CallFinished } from '#events/call.ts';
import { TimePointReported } from '#events/assignment.ts';
import { CallJoined, type IncidentEvent } from '#events/incident.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { partnerStatusAfter, partnerStatusOf } from '#shared/domain/incident/partner-status.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PartnerStatus } from '#shared/schemas/partner-notice.ts';
import { loadLog } from '#shared/store/log.ts';

/** What there is to tell of some calls. */
export interface News {
  readonly callIds: readonly string[];
  readonly incidentId?: string | undefined;
  readonly status: PartnerStatus;
  /** When it came to stand so, epoch milliseconds. */
  readonly at: number;
}

const Entry = z.looseObject({ kind: z.enum(['call', 'incident', 'assignment']), id: z.string(), at: z.number(), data: z.unknown() });
type Entry = z.infer<typeof Entry>;

/** What an event means to the services that handed calls over; most mean nothing. */
export const newsOf = async (store: ItemStore, { centre, type, detail }: BusEvent): Promise<News | undefined> => {
  const entry = Entry.parse(detail);
  switch (entry.kind) {
    case 'incident':
      return newsOfIncident(store, centre, { type: type as IncidentEvent['type'], entry });
    case 'assignment':
      return newsOfRun(store, centre, entry);
    case 'call':
      return newsOfCall(store, centre, { type, entry });
  }
};

const newsOfIncident = async (store: ItemStore, centre: string, { type, entry: { id, at, data } }: { readonly type: IncidentEvent['type']; readonly entry: Entry }): Promise<News | undefined> => {
  const { state: incident } = await loadLog(store, { centre, lifecycle: incidentLifecycle, id });
  if (incident.status === 'absent') return undefined;
  const status = partnerStatusAfter(type, incident);
  // Only whoever handed over the further call hears that it was taken.
  const callIds = type === 'CallJoined' ? [CallJoined.shape.data.parse(data).callId] : (incident.callIds ?? []);
  return status && { callIds, incidentId: id, status, at };
};

const newsOfRun = async (store: ItemStore, centre: string, { id, at, data }: Entry): Promise<News | undefined> => {
  if (TimePointReported.shape.data.parse(data).point !== 'onScene') return undefined;
  const { state: run } = await loadLog(store, { centre, lifecycle: assignmentLifecycle, id });
  if (run.status === 'absent' || run.purpose.kind !== 'incident') return undefined;
  const { incidentId } = run.purpose;
  const { state: incident } = await loadLog(store, { centre, lifecycle: incidentLifecycle, id: incidentId });
  return incident.status === 'absent' ? undefined : { callIds: incident.callIds ?? [], incidentId, status: 'on-scene', at };
};

const newsOfCall = async (store: ItemStore, centre: string, { type, entry: { id, at, data } }: { readonly type: string; readonly entry: Entry }): Promise<News | undefined> => {
  if (type === 'CallFinished') return 'incidentId' in CallFinished.shape.data.parse(data).outcome ? undefined : { callIds: [id], status: 'no-unit', at };
  // Told late who handed it over, they hear where it stands by now; told at the ring, there is nothing yet.
  const { state: call } = await loadLog(store, { centre, lifecycle: callLifecycle, id });
  if (call.status !== 'finished') return undefined;
  if (!('incidentId' in call.outcome)) return { callIds: [id], status: 'no-unit', at };
  const { incidentId } = call.outcome;
  const { state: incident } = await loadLog(store, { centre, lifecycle: incidentLifecycle, id: incidentId });
  return incident.status === 'absent' ? undefined : { callIds: [id], incidentId, status: partnerStatusOf(incident), at };
};
