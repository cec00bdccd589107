import { useCallback, useEffect, useState } from 'react';
import { dropOrder, keepOrder, keptOrders } from './cut-off-store.ts';
import type { PhoneOrder } from './phone-order.ts';

/** The orders by telephone on this machine's disk, and how to write them. */
export interface PhoneOrders {
  readonly orders: readonly PhoneOrder[];
  readonly write: (order: PhoneOrder) => Promise<void>;
  readonly strike: (orderId: string) => Promise<void>;
}

/** Reads them from disk, so that a closed page loses none. */
export const usePhoneOrders = (): PhoneOrders => {
  const [orders, setOrders] = useState<readonly PhoneOrder[]>([]);
  const read = useCallback(async () => setOrders(await keptOrders()), []);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the disk is the outside world, asked once at the start
    void read();
  }, [read]);
  return {
    orders,
    write: async (order) => {
      await keepOrder(order);
      await read();
    },
    strike: async (orderId) => {
      await dropOrder(orderId);
      await read();
    },
  };
};
