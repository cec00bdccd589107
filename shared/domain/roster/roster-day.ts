import * as z from 'zod';
import type { RosterEvent } from '#events/roster.ts';
import { Period, Posting, Shift } from '#shared/schemas/roster.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { covers, joined, meets, outside, within } from './period.ts';

/** A UTC day in milliseconds. */
export const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * One UTC day of a centre's roster 班次: every shift that touches it, whole, and the day's part of the postings. One item
 * with one version, so that whoever asks for the crew of the hour reads one thing.
 */
export const RosterDay = z.strictObject({
  /** For which parts of the day a roster was published; outside of them nothing is known of crews. */
  published: z.array(Period).readonly(),
  shifts: z.array(Shift).readonly(),
  postings: z.array(Posting).readonly(),
});
export type RosterDay = z.infer<typeof RosterDay>;

/** The day of a moment (epoch milliseconds), which is the id of its log: yyyy-mm-dd, UTC. */
// eslint-disable-next-line no-restricted-globals -- formats a given time, does not read the clock
export const rosterDayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** A day of the roster by its id, as a period. */
// eslint-disable-next-line no-restricted-globals -- reads a given day, does not read the clock
export const periodOfDay = (day: string): Period => ({ from: Date.parse(day), to: Date.parse(day) + DAY_MILLISECONDS });

/** The ids of the days that a period touches, in order. */
export const daysOf = ({ from, to }: Period): readonly string[] => {
  const days = [];
  for (let at = periodOfDay(rosterDayOf(from)).from; at < to; at += DAY_MILLISECONDS) days.push(rosterDayOf(at));
  return days;
};

/** What of a roster concerns one of its days. */
export const partOfDay = (roster: { readonly shifts: readonly Shift[]; readonly postings: readonly Posting[] }, day: Period): Pick<RosterDay, 'shifts' | 'postings'> => ({
  shifts: roster.shifts.filter((shift) => meets(shift, day)),
  postings: roster.postings.flatMap((posting) => within(posting, day)),
});

/** How a day of the roster is folded: a publication replaces the shifts that begin in its period, and all postings of its time. */
export const rosterLifecycle: Lifecycle<RosterDay, RosterEvent> = {
  kind: 'roster',
  initial: { published: [], shifts: [], postings: [] },
  evolve: (day, { data: { from, to, shifts, postings } }) => ({
    published: joined([...day.published, { from, to }]),
    shifts: [...day.shifts.filter((shift) => !covers({ from, to }, shift.from)), ...shifts],
    postings: [...day.postings.flatMap((posting) => outside(posting, { from, to })), ...postings],
  }),
  isLive: () => false,
};
