import * as z from 'zod';
import { Crew, CrewLevel, CrewMemberId } from '#shared/schemas/crew.ts';
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
/** The unit had a run while the line was down, which is entered afterwards; its state now is what it was. Times are epoch milliseconds. */
export const UnitRunBackfilled = event('UnitRunBackfilled', { assignmentId: Identifier, from: z.number().int(), to: z.number().int() });
/** The unit stands at a station 返回站中: its own, or the one it moved up to. */
export const UnitReturned = event('UnitReturned', { stationId: Identifier });
/** The unit is on its way to stand by elsewhere. */
export const UnitMovedUp = event('UnitMovedUp', { stationId: Identifier });
/** The unit cannot be sent 暂停调用. */
export const UnitWentOutOfService = event('UnitWentOutOfService', { reason: OutOfServiceReason });
/** The unit can be sent again. */
export const UnitCameBackIntoService = event('UnitCameBackIntoService', {});
/** A crew is on the unit: these members, all of them, at this level. */
export const CrewSignedIn = event('CrewSignedIn', Crew.shape);
/** Members left the unit; where others stay, the level is theirs. */
export const CrewSignedOut = event('CrewSignedOut', { memberIds: z.array(CrewMemberId).min(1).readonly(), level: CrewLevel.optional() });
/** A crew took the unit over from another 交接班, also in the middle of a run. */
export const CrewHandedOver = event('CrewHandedOver', { from: z.array(CrewMemberId).readonly(), to: Crew });

/** All that can happen to a unit 车组. */
export const UnitEvent = z.discriminatedUnion('type', [
  UnitWentOnDuty,
  UnitWentOffDuty,
  UnitAssigned,
  UnitQueued,
  UnitUnqueued,
  UnitReassigned,
  UnitReleased,
  UnitRunBackfilled,
  UnitReturned,
  UnitMovedUp,
  UnitWentOutOfService,
  UnitCameBackIntoService,
  CrewSignedIn,
  CrewSignedOut,
  CrewHandedOver,
]);
export type UnitEvent = z.infer<typeof UnitEvent>;
