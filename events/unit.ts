import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';
import { OutOfServiceReason } from '#shared/schemas/reason.ts';
import { event } from './event.ts';

/** A crew took the ambulance over and stands at its station. */
export const UnitWentOnDuty = event('UnitWentOnDuty', { stationId: Identifier });
/** The crew went home. */
export const UnitWentOffDuty = event('UnitWentOffDuty', {});
/** The unit has a run. */
export const UnitAssigned = event('UnitAssigned', { assignmentId: Identifier });
/** The unit has a further run waiting. */
export const UnitQueued = event('UnitQueued', { assignmentId: Identifier });
/** A waiting run was taken off the unit. */
export const UnitUnqueued = event('UnitUnqueued', { assignmentId: Identifier });
/** One run is over or was taken from the unit, and another is its own at once: a next one, or a diversion. */
export const UnitReassigned = event('UnitReassigned', { from: Identifier, to: Identifier });
/** The run is over for the unit; it is free, wherever it stands. */
export const UnitReleased = event('UnitReleased', { assignmentId: Identifier });
/** The unit stands at a station 返回站中: its own, or the one it moved up to. */
export const UnitReturned = event('UnitReturned', { stationId: Identifier });
/** The unit is on its way to stand by elsewhere. */
export const UnitMovedUp = event('UnitMovedUp', { stationId: Identifier });
/** The unit cannot be sent 暂停调用. */
export const UnitWentOutOfService = event('UnitWentOutOfService', { reason: OutOfServiceReason });
/** The unit can be sent again. */
export const UnitCameBackIntoService = event('UnitCameBackIntoService', {});

/** All that can happen to a unit 车组. */
export const UnitEvent = z.discriminatedUnion('type', [
  UnitWentOnDuty,
  UnitWentOffDuty,
  UnitAssigned,
  UnitQueued,
  UnitUnqueued,
  UnitReassigned,
  UnitReleased,
  UnitReturned,
  UnitMovedUp,
  UnitWentOutOfService,
  UnitCameBackIntoService,
]);
export type UnitEvent = z.infer<typeof UnitEvent>;
