import type { Caller } from '#shared/schemas/caller.ts';
import type { UnacknowledgedRun } from './decide-alert.ts';
import type { Unit } from '../unit/unit.ts';

/** Whether an order is this person's to hear: the crew of the unit, the terminal of its station, and nobody else. */
export const isOrderFor = (caller: Caller, run: Pick<UnacknowledgedRun, 'unitId' | 'stationId'>): boolean => {
  if (caller.role === 'crew') return caller.unitId === run.unitId;
  return caller.role === 'station' && caller.stationId === run.stationId;
};

/**
 * Whether a device that asked for pushes at a time (epoch milliseconds) is one of the shift: a phone of the crew that went
 * home since then is not, though it never said goodbye. A station's terminal stands there whoever is on duty.
 */
export const isOfThisShift = ({ caller, at }: { readonly caller: Caller; readonly at: number }, unit: Unit): boolean => {
  if (caller.role === 'station') return true;
  return unit.status !== 'offDuty' && (unit.handedOverAt === undefined || at > unit.handedOverAt);
};
