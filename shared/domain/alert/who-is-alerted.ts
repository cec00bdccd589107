import type { Caller } from '#shared/schemas/caller.ts';
import type { Crew } from '#shared/schemas/crew.ts';
import type { UnacknowledgedRun } from './decide-alert.ts';
import type { Unit } from '../unit/unit.ts';

/** Whether an order is this person's to hear: the crew of the unit, the terminal of its station, and nobody else. */
export const isOrderFor = (caller: Caller, run: Pick<UnacknowledgedRun, 'unitId' | 'stationId'>): boolean => {
  if (caller.role === 'crew') return caller.unitId === run.unitId;
  return caller.role === 'station' && caller.stationId === run.stationId;
};

/**
 * Whether somebody who may hear of an order is on duty for it. Where its crew is known, the members are, and nobody else: not
 * who was rostered before, not who signed out. A station's terminal stands there whoever is on duty.
 */
export const isOnDuty = (caller: Caller, crew: Crew | undefined): boolean => caller.role === 'station' || crew === undefined || crew.memberIds.includes(caller.userId);

/**
 * Whether a device that asked for pushes at a time (epoch milliseconds) is one of the shift. Where nobody knows the crew,
 * a phone of one that went home since then is not, though it never said goodbye.
 */
export const isOfThisShift = ({ caller, at }: { readonly caller: Caller; readonly at: number }, { unit, crew }: { readonly unit: Unit; readonly crew: Crew | undefined }): boolean => {
  if (caller.role === 'station') return true;
  if (unit.status === 'offDuty' || !isOnDuty(caller, crew)) return false;
  return crew !== undefined || unit.handedOverAt === undefined || at > unit.handedOverAt;
};
