import { useEffect } from 'react';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { keepOffline } from './keep-offline.ts';

/** Puts on the phone what it needs without a line, once the screen is up. */
export const KeepOffline = () => {
  const { client, seat } = useSeated();
  useEffect(() => {
    void keepOffline(client, seat.centre).catch(() => undefined);
  }, [client, seat.centre]);
  return null;
};
