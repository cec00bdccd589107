import { stageOf } from '../orders/order-stage.ts';
import type { KeptOrder } from '../orders/kept-order.ts';

/** An order goes to the printer with its details; where they do not come within this, without them (our own rule). */
export const WAIT_FOR_DETAILS_MILLISECONDS = 8000;

const NOTHING_PRESSED: ReadonlySet<string> = new Set();

/** The order to print now by itself: one that has just come, once, with its details where they can be had. */
export const nextToPrint = (orders: readonly KeptOrder[], { printed, now }: { readonly printed: ReadonlySet<string>; readonly now: number }): KeptOrder | undefined =>
  orders.find(
    (order) =>
      !printed.has(order.id) &&
      stageOf(order, { pressed: NOTHING_PRESSED }) === 'ringing' &&
      order.run.status !== 'absent' &&
      (order.details !== undefined || now - order.run.orderedAt >= WAIT_FOR_DETAILS_MILLISECONDS),
  );
