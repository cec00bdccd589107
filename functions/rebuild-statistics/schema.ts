import * as z from 'zod';

/** What a busy city begins in so many hours is read and written again within one answer. */
export const MOST_HOURS_AT_ONCE = 6;

const MILLISECONDS_AN_HOUR = 60 * 60 * 1000;
const moment = z.number().int().min(0).max(8.64e15);

/** Whose rows are made anew: of the logs that began from one moment up to another, epoch milliseconds. */
export const RebuildStatisticsRequest = z.strictObject({ from: moment, to: moment }).refine(({ from, to }) => to > from && to - from <= MOST_HOURS_AT_ONCE * MILLISECONDS_AN_HOUR, {
  path: ['to'],
  message: `not after "from", or more than ${MOST_HOURS_AT_ONCE} hours after it; ask for parts of it`,
});

/** How many rows were made. */
export const RebuildStatisticsResponse = z.strictObject({ rows: z.number().int().min(0) });
