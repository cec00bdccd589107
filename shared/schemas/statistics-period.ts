import * as z from 'zod';
import { Mode } from './mode.ts';

/** A quarter's days are read and sorted within one answer; longer periods are for `npm run statistics`. */
export const MOST_DAYS_AT_ONCE = 93;

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;
const moment = z.coerce.number().int().min(0).max(8.64e15);

/** What a question about figures says of its period: epoch milliseconds, the end excluded; drills and tests only where they are asked for. */
export const statisticsPeriod = { from: moment, to: moment, mode: Mode.default('real') };

/** Refuses a period that ends before it begins, or that is too long for one answer. */
export const refuseBadPeriod = ({ from, to }: { readonly from: number; readonly to: number }, context: z.RefinementCtx): void => {
  const message = to <= from ? 'the period ends before it begins' : to - from > MOST_DAYS_AT_ONCE * MILLISECONDS_A_DAY ? `a period of more than ${MOST_DAYS_AT_ONCE} days; ask for parts of it` : undefined;
  if (message !== undefined) context.addIssue({ code: 'custom', path: ['to'], message });
};
