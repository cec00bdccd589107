import type { Centre } from '#shared/schemas/centre.ts';
import type { Period, Posting, Shift } from '#shared/schemas/roster.ts';
import { covers, meets } from './period.ts';
import { DAY_MILLISECONDS } from './roster-day.ts';

/** One thing wrong with a roster: in which row (from 0) of which list, in which column, and why. */
export interface RosterFault {
  readonly list: 'shifts' | 'postings';
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** Longer than anybody stays awake for; a day of the roster holds every shift that touches it, and no shift touches three. */
const LONGEST_SHIFT_MILLISECONDS = DAY_MILLISECONDS;

interface Told {
  readonly period: Period;
  readonly shifts: readonly Shift[];
  readonly postings: readonly Posting[];
}

/** Everything that is wrong with a roster, row by row; a roster with one fault is not published at all. */
export const rosterFaults = (centre: Pick<Centre, 'units' | 'stations' | 'facilities'>, { period, shifts, postings }: Told): readonly RosterFault[] => {
  const known = { units: idsOf(centre.units), stations: idsOf(centre.stations), facilities: idsOf(centre.facilities) };
  return [
    ...shifts.flatMap((shift, row): readonly RosterFault[] =>
      [
        known.units.has(shift.unitId) ? [] : [{ column: 'unitId', message: `there is no unit "${shift.unitId}"` }],
        known.stations.has(shift.stationId) ? [] : [{ column: 'stationId', message: `there is no station "${shift.stationId}"` }],
        covers(period, shift.from) ? [] : [{ column: 'from', message: 'the shift begins outside the period' }],
        timesFault(shift, LONGEST_SHIFT_MILLISECONDS, 'the shift is longer than 24 hours'),
      ].flatMap((faults) => faults.map((fault) => ({ list: 'shifts' as const, row, ...fault }))),
    ),
    ...postings.flatMap((posting, row): readonly RosterFault[] =>
      [
        known.facilities.has(posting.facilityId) ? [] : [{ column: 'facilityId', message: `there is no facility "${posting.facilityId}"` }],
        covers(period, posting.from) ? [] : [{ column: 'from', message: 'the posting begins outside the period' }],
        posting.to > period.to ? [{ column: 'to', message: 'the posting ends outside the period' }] : [],
        timesFault(posting, Infinity, ''),
      ].flatMap((faults) => faults.map((fault) => ({ list: 'postings' as const, row, ...fault }))),
    ),
    ...overlaps(shifts, { keysOf: ({ unitId }) => [unitId], column: 'unitId', says: (unitId) => `unit "${unitId}" has another crew at that time` }),
    ...overlaps(shifts, { keysOf: ({ memberIds }) => memberIds, column: 'memberIds', says: (memberId) => `"${memberId}" is on another shift at that time` }),
  ];
};

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id));

const timesFault = ({ from, to }: Period, longest: number, tooLong: string) => {
  if (to <= from) return [{ column: 'to', message: 'it ends before it begins' }];
  return to - from > longest ? [{ column: 'to', message: tooLong }] : [];
};

/** Each later row that shares a unit, or a member, with an earlier one at the same time. */
const overlaps = (
  shifts: readonly Shift[],
  { keysOf, column, says }: { readonly keysOf: (shift: Shift) => readonly string[]; readonly column: string; readonly says: (key: string) => string },
): readonly RosterFault[] => {
  const before = new Map<string, Shift[]>();
  return shifts.flatMap((shift, row) =>
    [...new Set(keysOf(shift))].flatMap((key): readonly RosterFault[] => {
      const others = before.get(key) ?? [];
      before.set(key, [...others, shift]);
      return others.some((other) => meets(other, shift)) ? [{ list: 'shifts', row, column, message: says(key) }] : [];
    }),
  );
};
