import * as z from 'zod';
import { BackfillConflicted, type BackfillEvent } from '#events/backfill.ts';
import type { Awaited } from '../alarm/overdue.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';

const facts = { ...BackfillConflicted.shape.data.unwrap().shape, heldSince: z.number() };

/** An order that was written down and contradicts the record, with both sides; the alarm about it says who settles it. */
export const Backfill = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('absent') }),
  z.strictObject({ status: z.literal('held'), ...facts }),
  z.strictObject({ status: z.literal('written'), ...facts, writtenAt: z.number() }),
]);
export type Backfill = z.infer<typeof Backfill>;

const evolve = (backfill: Backfill, event: BackfillEvent, { recordedAt }: Recorded): Backfill => {
  switch (event.type) {
    case 'BackfillConflicted':
      return { status: 'held', ...event.data, heldSince: backfill.status === 'absent' ? recordedAt : backfill.heldSince };
    case 'BackfillWritten':
      if (backfill.status === 'absent') throw new Error(`Cannot fold "${event.type}": the order was never held`);
      return { ...backfill, status: 'written', writtenAt: recordedAt };
  }
};

/** Whether somebody must still settle it; its alarm was due at once. */
export const awaitedOfBackfill = (backfill: Backfill): Awaited | undefined => (backfill.status === 'held' ? { since: backfill.heldSince, dueAt: backfill.heldSince } : undefined);

/** How the log of an order that contradicts the record is folded; its alarm stands on the board, and not it. */
export const backfillLifecycle: Lifecycle<Backfill, BackfillEvent> = { kind: 'backfill', initial: { status: 'absent' }, evolve, isLive: () => false };
