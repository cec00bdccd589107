import type { AssignmentEvent, AssignmentPurpose } from '#events/assignment.ts';
import type { Order } from '#shared/domain/assignment/decide-assignment.ts';
import type { RunOutcome } from '#shared/schemas/outcome.ts';
import type { ReportedTimePoint } from '#shared/schemas/time-point.ts';

type Said<Type extends AssignmentEvent['type']> = Extract<AssignmentEvent, { type: Type }>['data'];

const toIncident: AssignmentPurpose = { kind: 'incident', incidentId: 'incident-1' };

const ordered: Said<'CrewNotified'> = { unitId: 'unit-1', stationId: 'xiezhou-station', purpose: toIncident, mode: 'real', choice: {} };

export const order = (said: Partial<Order> = {}): Order => ({ ...ordered, ...said });
export const notified: AssignmentEvent = { type: 'CrewNotified', data: ordered };
export const orderQueued: AssignmentEvent = { type: 'OrderQueued', data: ordered };
export const queuedOrderGiven: AssignmentEvent = { type: 'QueuedOrderGiven', data: {} };
export const told = (point: ReportedTimePoint): AssignmentEvent => ({ type: 'TimePointReported', data: { point } });
export const corrected = (said: Said<'TimePointCorrected'>): AssignmentEvent => ({ type: 'TimePointCorrected', data: said });
export const boundFor = (facilityId: string): AssignmentEvent => ({ type: 'DestinationChosen', data: { facilityId } });
export const runCompleted = (outcome: RunOutcome = { kind: 'empty' }): AssignmentEvent => ({ type: 'AssignmentCompleted', data: { outcome } });
export const cancelled: AssignmentEvent = { type: 'AssignmentCancelled', data: { reason: 'not-needed' } };
export const refusedByCrew: AssignmentEvent = { type: 'AssignmentRefused', data: { reason: 'crew-unfit' } };
export const diverted: AssignmentEvent = { type: 'AssignmentDiverted', data: { toAssignmentId: 'run-2' } };
export const brokeDown: AssignmentEvent = { type: 'AssignmentBrokeDown', data: {} };
