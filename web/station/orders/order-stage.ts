import { hasReached } from '#shared/domain/assignment/assignment.ts';
import type { KeptOrder } from './kept-order.ts';

/** Where an order stands for whoever is at the desk: unheard, heard, rolling, waiting for its turn, or over. */
export type OrderStage = 'ringing' | 'acknowledged' | 'underWay' | 'next' | 'over';

/** An order kept from before rings only this long after it was given, while no line tells whether it still holds (our own rule). */
const RINGS_WITHOUT_LINE_MILLISECONDS = 30 * 60 * 1000;

/** What else is known at the desk. */
export interface StageFacts {
  /** The orders that were acknowledged here, whether or not the server has heard. */
  readonly pressed: ReadonlySet<string>;
  readonly now: number;
}

/** An order's stage. */
export const stageOf = ({ id, run, isOver }: Pick<KeptOrder, 'id' | 'run' | 'isOver'>, { pressed }: Pick<StageFacts, 'pressed'>): OrderStage => {
  if (isOver || run.status === 'absent' || run.status === 'ended') return 'over';
  if (run.status === 'queued') return 'next';
  if (hasReached(run.points, 'enRoute')) return 'underWay';
  // An order that was given by telephone while the line was down has been heard.
  return run.isBackfilled || hasReached(run.points, 'acknowledged') || pressed.has(id) ? 'acknowledged' : 'ringing';
};

/** Whether an order makes itself heard now. */
export const isRinging = (order: Pick<KeptOrder, 'id' | 'run' | 'isOver' | 'seenAt'>, facts: StageFacts): boolean => {
  if (stageOf(order, facts) !== 'ringing' || order.run.status === 'absent') return false;
  return facts.now - Math.max(order.seenAt, order.run.orderedAt) < RINGS_WITHOUT_LINE_MILLISECONDS;
};

const RANK: Readonly<Record<OrderStage, number>> = { ringing: 0, acknowledged: 1, underWay: 2, next: 3, over: 4 };

/** When an order was given, epoch milliseconds. */
export const orderedAtOf = ({ run }: KeptOrder): number => (run.status === 'absent' ? 0 : run.orderedAt);

/** The orders as the desk works through them: what rings first, the longest waiting on top; of those that are over the last one first. */
export const inDeskOrder = (orders: readonly KeptOrder[], facts: Pick<StageFacts, 'pressed'>): readonly KeptOrder[] =>
  orders.toSorted((a, b) => {
    const [one, other] = [stageOf(a, facts), stageOf(b, facts)];
    if (one !== other) return RANK[one] - RANK[other];
    return one === 'over' ? orderedAtOf(b) - orderedAtOf(a) : orderedAtOf(a) - orderedAtOf(b);
  });
