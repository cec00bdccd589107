import type { Crew } from '#shared/schemas/crew.ts';
import type { CrewOfHour, Shift } from '#shared/schemas/roster.ts';
import type { Unit } from '../unit/unit.ts';
import { covers } from './period.ts';
import type { RosterDay } from './roster-day.ts';

/** The shift of a unit at a moment: of several that overlap, the one that began last, so that there is one crew at most. */
export const shiftOf = ({ shifts }: RosterDay, { unitId, at }: { readonly unitId: string; readonly at: number }): Shift | undefined =>
  shifts.filter((shift) => shift.unitId === unitId && covers(shift, at)).reduce<Shift | undefined>((last, shift) => (last === undefined || shift.from > last.from ? shift : last), undefined);

/** A crew that signs in so long before a shift begins signs in for it, also where it stands in for the one that was planned. Our own rule. */
const EARLIEST_SIGN_IN_MILLISECONDS = 60 * 60 * 1000;

/**
 * The crew of a unit at a moment (epoch milliseconds): the later of who signed in and whose shift began. A crew that went home
 * when the next one's shift began, and forgot to sign out, is off duty; one that is on a run stays until it hands over.
 */
export const crewOfHour = (day: RosterDay, { unitId, unit, at }: { readonly unitId: string; readonly unit: Unit; readonly at: number }): CrewOfHour => {
  const shift = shiftOf(day, { unitId, at });
  const signedIn = unit.status === 'offDuty' ? undefined : unit.crew;
  const isRelieved = unit.status !== 'assigned' && signedIn && shift && signedIn.since < shift.from - EARLIEST_SIGN_IN_MILLISECONDS;
  if (signedIn && !isRelieved) return { how: 'signed-in', ...signedIn };
  if (shift) return { how: 'rostered', level: shift.level, memberIds: shift.memberIds, stationId: shift.stationId, since: shift.from, until: shift.to };
  return { how: day.published.some((period) => covers(period, at)) ? 'none' : 'unknown' };
};

/** Who drives a run, where that is known: who is signed in, else who was sent or took over, else who is rostered now. */
export const crewOfRun = (sent: Crew | undefined, hour: CrewOfHour): Crew | undefined => {
  if (hour.how === 'signed-in' || sent === undefined) return 'memberIds' in hour ? { level: hour.level, memberIds: hour.memberIds } : undefined;
  return sent;
};

/** Whether a unit may be sent by its crew: it has one, or there is no roster that would know. */
export const mayBeSent = (crew: CrewOfHour): boolean => crew.how !== 'none';
