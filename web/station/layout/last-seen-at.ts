import type { KeptOrder } from '../orders/kept-order.ts';
import type { KeptCrews } from '../units/kept-crews.ts';

/** When the terminal last heard of what it keeps, epoch milliseconds; nothing where it keeps nothing. */
export const lastSeenAt = (orders: readonly Pick<KeptOrder, 'seenAt'>[], crews: Pick<KeptCrews, 'at'> | null): number | undefined => {
  const times = [...orders.map(({ seenAt }) => seenAt), ...(crews ? [crews.at] : [])];
  return times.length === 0 ? undefined : Math.max(...times);
};
