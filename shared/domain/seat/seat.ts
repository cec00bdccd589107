import * as z from 'zod';
import type { SeatEvent } from '#events/seat.ts';
import { Extension } from '#shared/schemas/extension.ts';
import { AwayReason } from '#shared/schemas/reason.ts';
import type { Lifecycle } from '../lifecycle.ts';

const sitting = { userId: z.string(), extension: Extension, signedInAt: z.number() };

/** A dispatcher's desk 坐席: whose it is now, on which telephone, and whether calls ring there. */
export const Seat = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('empty') }),
  z.strictObject({ status: z.literal('signedIn'), ...sitting }),
  z.strictObject({ status: z.literal('ready'), ...sitting, readySince: z.number() }),
  z.strictObject({ status: z.literal('away'), ...sitting, awaySince: z.number(), reason: AwayReason }),
]);
export type Seat = z.infer<typeof Seat>;
/** A seat at which somebody sits. */
export type TakenSeat = Exclude<Seat, { status: 'empty' }>;

const evolve = (seat: Seat, event: SeatEvent, { at }: { readonly at: number }): Seat => {
  if (event.type === 'SeatSignedIn') return { status: 'signedIn', ...event.data, signedInAt: at };
  if (seat.status === 'empty') throw new Error(`Cannot fold "${event.type}": nobody sits at the seat`);
  const { userId, extension, signedInAt } = seat;
  switch (event.type) {
    case 'SeatBecameReady':
      return { status: 'ready', userId, extension, signedInAt, readySince: at };
    case 'SeatWentAway':
      return { status: 'away', userId, extension, signedInAt, awaySince: at, reason: event.data.reason };
    case 'SeatSignedOut':
      return { status: 'empty' };
  }
};

/** How a seat's log is folded. An empty seat stays on the board, so that it is seen to be empty. */
export const seatLifecycle: Lifecycle<Seat, SeatEvent> = { kind: 'seat', initial: { status: 'empty' }, evolve, isLive: () => true };
