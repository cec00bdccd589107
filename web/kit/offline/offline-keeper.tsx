import { useEffect } from 'react';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { keepOffline } from './keep-offline.ts';

/** Puts into the browser what a screen needs without a line, once the screen is up; `screen` is the folder of its address. */
export const OfflineKeeper = ({ screen }: { readonly screen: string }) => {
  const { client, seat } = useSeated();
  useEffect(() => {
    void keepOffline(screen, client, seat.centre).catch(() => undefined);
  }, [screen, client, seat.centre]);
  return null;
};
