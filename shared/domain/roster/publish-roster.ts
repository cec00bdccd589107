import type { RosterEvent } from '#events/roster.ts';
import type { Period, Posting, Shift } from '#shared/schemas/roster.ts';
import { CommandRefused } from '../command-refused.ts';
import { covers, meets } from './period.ts';
import { DAY_MILLISECONDS, daysOf, partOfDay, periodOfDay, type RosterDay } from './roster-day.ts';

/** A roster that is published: a period, and everything that begins in it. */
export interface Publication {
  readonly publicationId: string;
  readonly period: Period;
  readonly shifts: readonly Shift[];
  readonly postings: readonly Posting[];
}

/** So many shifts of six members each are 200 kB: an event on the bus has room for 256 kB, an item for 400. */
export const MOST_ROWS_A_DAY = 500;

/** The days that a publication may change: those of its period, and the one after it, into which its last shifts reach. */
export const daysOfPublication = ({ from, to }: Period): readonly string[] => daysOf({ from, to: to + DAY_MILLISECONDS });

/** What a publication means for one day; nothing where it neither is of its period nor brings or takes a shift. @throws CommandRefused for more than a day holds */
export const publishOnDay = ({ publicationId, period, ...roster }: Publication, { id, state }: { readonly id: string; readonly state: RosterDay }): readonly RosterEvent[] => {
  const day = periodOfDay(id);
  const { shifts, postings } = partOfDay(roster, day);
  const rows = shifts.length + postings.length;
  if (rows > MOST_ROWS_A_DAY) throw new CommandRefused(`Cannot publish the roster: ${rows} shifts and postings touch ${id}, more than ${MOST_ROWS_A_DAY}`);
  const isTouched = meets(period, day) || shifts.length > 0 || state.shifts.some((shift) => covers(period, shift.from));
  return isTouched ? [{ type: 'RosterPublished', data: { publicationId, ...period, shifts, postings } }] : [];
};
