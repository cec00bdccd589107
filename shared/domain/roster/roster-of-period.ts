import type { Period, Posting, Shift } from '#shared/schemas/roster.ts';
import { joined, meets, within } from './period.ts';
import { periodOfDay, type RosterDay } from './roster-day.ts';

/** A stretch of the roster, put together from its days: each shift once, and postings whole again that were cut at midnight. */
export const rosterOfPeriod = (days: ReadonlyMap<string, RosterDay>, period: Period): Pick<RosterDay, 'published' | 'shifts' | 'postings'> => {
  const published = [...days].flatMap(([id, day]) => day.published.flatMap((one) => within(one, periodOfDay(id))));
  const shifts = new Map<string, Shift>();
  const postings = new Map<string, Posting[]>();
  for (const day of days.values()) {
    for (const shift of day.shifts) if (meets(shift, period)) shifts.set(`${shift.unitId} ${String(shift.from)} ${String(shift.to)}`, shift);
    for (const posting of day.postings) {
      const key = `${posting.facilityId} ${posting.capability}`;
      postings.set(key, [...(postings.get(key) ?? []), ...within(posting, period)]);
    }
  }
  return {
    published: joined(published.flatMap((one) => within(one, period))),
    shifts: [...shifts.values()].sort((one, other) => one.from - other.from || one.unitId.localeCompare(other.unitId)),
    postings: [...postings.values()].flatMap(([first, ...rest]) => (first ? joined([first, ...rest]).map((time) => ({ ...first, ...time })) : [])),
  };
};
