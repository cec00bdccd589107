import type { CrewOfHour, Shift } from '#shared/schemas/roster.ts';
import type { Unit } from '../unit/unit.ts';
import { covers } from './period.ts';
import type { RosterDay } from './roster-day.ts';

/** The shift of a unit at a moment: of several that overlap, the one that began last, so that there is one crew at most. */
export const shiftOf = ({ shifts }: RosterDay, { unitId, at }: { readonly unitId: string; readonly at: number }): Shift | undefined =>
  shifts.filter((shift) => shift.unitId === unitId && covers(shift, at)).reduce<Shift | undefined>((last, shift) => (last === undefined || shift.from > last.from ? shift : last), undefined);

/**
 * The crew of a unit at a moment (epoch milliseconds). Who has signed in stands before who was planned; who was planned stands
 * until somebody signs in or the unit is taken off duty. `unit` is its state, where that is known.
 */
export const crewOfHour = (day: RosterDay, { unitId, unit, at }: { readonly unitId: string; readonly unit: Unit; readonly at: number }): CrewOfHour => {
  if (unit.status !== 'offDuty' && unit.crew) return { how: 'signed-in', ...unit.crew };
  const shift = shiftOf(day, { unitId, at });
  if (shift) return { how: 'rostered', level: shift.level, memberIds: shift.memberIds, stationId: shift.stationId, since: shift.from, until: shift.to };
  return { how: day.published.some((period) => covers(period, at)) ? 'none' : 'unknown' };
};

/** Whether a unit may be sent by its crew: it has one, or there is no roster that would know. */
export const mayBeSent = (crew: CrewOfHour): boolean => crew.how !== 'none';
