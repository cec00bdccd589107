import * as z from 'zod';
import { BackfillConflict, BackfilledOrder } from '#shared/schemas/backfill.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { event } from './event.ts';

/** An order that was written down contradicts the record: it is kept here with both sides, and written nowhere else. */
export const BackfillConflicted = event('BackfillConflicted', { order: BackfilledOrder, conflicts: z.array(BackfillConflict).min(1).readonly(), mode: Mode });
/** The contradiction is gone: the order was told again, and went into the record. */
export const BackfillWritten = event('BackfillWritten', {});

/** All that can happen to an order that could not simply be entered afterwards. */
export const BackfillEvent = z.discriminatedUnion('type', [BackfillConflicted, BackfillWritten]);
export type BackfillEvent = z.infer<typeof BackfillEvent>;
