import { orderedAtOf, stageOf } from './order-stage.ts';
import type { KeptOrder } from './kept-order.ts';

/** Which order lies open: the one that was chosen, unless another rings, for that one comes first; else the latest that is not over. */
export const orderToShow = (orders: readonly KeptOrder[], { chosen, pressed }: { readonly chosen: string | undefined; readonly pressed: ReadonlySet<string> }): KeptOrder | undefined => {
  const stage = (order: KeptOrder) => stageOf(order, { pressed });
  const found = orders.find(({ id }) => id === chosen);
  const ringing = orders.find((order) => stage(order) === 'ringing');
  if (ringing && (!found || stage(found) !== 'ringing')) return ringing;
  return found ?? orders.filter((order) => stage(order) !== 'over').toSorted((a, b) => orderedAtOf(b) - orderedAtOf(a))[0];
};
