import { answeredAtOf, type KnownCall } from '../call/call.ts';
import type { KnownAssignment } from '../assignment/assignment.ts';
import type { KnownIncident } from '../incident/incident.ts';
import type { CallRow, IncidentRow, PointFact, TransferRow } from './figure-row.ts';
import type { PlaceOfFigures } from './place-of-figures.ts';
import { runFactsOf } from './run-facts.ts';

const telephony = (at: number): PointFact => ({ at, source: 'telephony', verified: true });
const console = (at: number): PointFact => ({ at, source: 'console', verified: true });

/** A call, at the place of the incident that it led to. */
export const callRowOf = (id: string, call: KnownCall, place: PlaceOfFigures): CallRow => {
  const answeredAt = answeredAtOf(call);
  const incidentId = incidentOf(call);
  return {
    kind: 'call',
    id,
    at: call.rangAt,
    mode: call.mode,
    ...place,
    standing: answeredAt !== undefined ? 'answered' : call.status === 'callBackDue' || call.status === 'finished' ? 'abandoned' : 'open',
    rang: telephony(call.rangAt),
    ...(answeredAt !== undefined && { answered: telephony(answeredAt) }),
    ...(call.endedAt !== undefined && { endedAt: call.endedAt }),
    ...(incidentId !== undefined && { incidentId }),
  };
};

/** The incident that a call was opened for or joined to; nothing for any other. */
export const incidentOf = (call: KnownCall): string | undefined =>
  call.status === 'finished' && 'incidentId' in call.outcome ? call.outcome.incidentId : undefined;

/** What stands beside an incident in its row. */
export interface AroundIncident {
  readonly place: PlaceOfFigures;
  /** When the first call about it began to ring. */
  readonly rangAt: number | undefined;
  readonly runs: readonly { readonly id: string; readonly run: KnownAssignment }[];
}

/** An incident with its runs, in the order in which they were ordered. */
export const incidentRowOf = (id: string, incident: KnownIncident, { place, rangAt, runs }: AroundIncident): IncidentRow => ({
  kind: 'incident',
  id,
  at: incident.openedAt,
  mode: incident.mode,
  ...place,
  isClosed: incident.status === 'closed',
  ...(incident.priority && { priority: incident.priority }),
  ...(rangAt !== undefined && { rang: telephony(rangAt) }),
  answered: telephony(incident.answeredAt),
  opened: console(incident.openedAt),
  runs: runs.toSorted((one, other) => one.run.orderedAt - other.run.orderedAt || (one.id < other.id ? -1 : 1)).map((one) => runFactsOf(one.id, one.run)),
});

/** The run of a transfer, at the place of its station. */
export const transferRowOf = (id: string, run: KnownAssignment & { readonly purpose: { readonly kind: 'transfer' } }, place: PlaceOfFigures): TransferRow => ({
  kind: 'transfer',
  id,
  at: run.orderedAt,
  mode: run.mode,
  ...place,
  transferId: run.purpose.transferId,
  run: runFactsOf(id, run),
});
