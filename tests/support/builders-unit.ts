import type { UnitEvent } from '#events/unit.ts';
import type { OutOfServiceReason } from '#shared/schemas/reason.ts';

export const onDuty = (stationId = 'xiezhou-station'): UnitEvent => ({ type: 'UnitWentOnDuty', data: { stationId } });
export const offDuty: UnitEvent = { type: 'UnitWentOffDuty', data: {} };
export const assigned = (run = 'run-1'): UnitEvent => ({ type: 'UnitAssigned', data: { assignmentId: run } });
export const nextQueued = (run: string): UnitEvent => ({ type: 'UnitQueued', data: { assignmentId: run } });
export const nextTakenBack = (run: string): UnitEvent => ({ type: 'UnitUnqueued', data: { assignmentId: run } });
export const reassigned = (from: string, to: string): UnitEvent => ({ type: 'UnitReassigned', data: { from, to } });
export const released = (run = 'run-1'): UnitEvent => ({ type: 'UnitReleased', data: { assignmentId: run } });
export const returned = (stationId = 'xiezhou-station'): UnitEvent => ({ type: 'UnitReturned', data: { stationId } });
export const movedUp = (stationId = 'longju-post'): UnitEvent => ({ type: 'UnitMovedUp', data: { stationId } });
export const outOfService = (reason: OutOfServiceReason = 'refuelling'): UnitEvent => ({ type: 'UnitWentOutOfService', data: { reason } });
export const backInService: UnitEvent = { type: 'UnitCameBackIntoService', data: {} };
