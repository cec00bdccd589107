import * as z from 'zod';
import { CrewOfHour, Period, Posting, Shift } from '#shared/schemas/roster.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

const moment = z.coerce.number().int().positive();

/** Which part of the roster, epoch milliseconds: the present moment where nothing is said. */
export const GetRosterQuery = z
  .strictObject({ from: moment.optional(), to: moment.optional() })
  .refine(({ from, to }) => (from === undefined) === (to === undefined), 'names from and to, or neither')
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, 'from is before to');

/** Who is on a unit now. */
export const UnitCrew = z.strictObject({ unitId: Identifier, crew: CrewOfHour });
export type UnitCrew = z.infer<typeof UnitCrew>;

/** The roster of a period, as far as it concerns the caller. */
export const GetRosterResponse = z.strictObject({
  /** The server's time, epoch milliseconds. */
  at: z.number().int(),
  ...Period.shape,
  /** For which parts of the period a roster was published. */
  published: z.array(Period).readonly(),
  /** The version of each day of the roster that was read, by its id (yyyy-mm-dd, UTC); 0 for a day without one. */
  versions: z.record(z.string(), z.number().int().min(0)),
  /** Every shift that touches the period. */
  shifts: z.array(Shift).readonly(),
  postings: z.array(Posting).readonly(),
  /** The crews of this moment, whatever the period. */
  crews: z.array(UnitCrew).readonly(),
});
