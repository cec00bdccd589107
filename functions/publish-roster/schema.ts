import * as z from 'zod';
import { command } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Period, Posting, Shift } from '#shared/schemas/roster.ts';

/** A month, and what is left of a week at its end; each day is a log of its own, and all are written at once. */
export const MOST_ROSTER_DAYS = 35;
/** Three shifts a day of forty units for a month. */
export const MOST_ROSTER_ROWS = 4000;
const MOST_CHARACTERS = 1_000_000;

/** A roster as a program tells it, or as the text of a roster.csv. */
export const RosterAsTold = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('json'),
    shifts: z.array(Shift).max(MOST_ROSTER_ROWS).readonly(),
    postings: z.array(Posting).max(MOST_ROSTER_ROWS).readonly().default([]),
  }),
  z.strictObject({ form: z.literal('csv'), text: z.string().min(1).max(MOST_CHARACTERS) }),
]);
export type RosterAsTold = z.infer<typeof RosterAsTold>;

/** A whole period's shifts and postings; it replaces what was published for the period before. */
export const PublishRosterRequest = z.strictObject({ ...command, period: Period, roster: RosterAsTold });
/** The publication, and how the days that it touched stand now, by their ids (yyyy-mm-dd, UTC). */
export const PublishRosterResponse = z.strictObject({
  publicationId: Identifier,
  shifts: z.number().int().min(0),
  postings: z.number().int().min(0),
  versions: z.record(z.string(), z.number().int().positive()),
});
