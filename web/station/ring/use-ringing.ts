import { useEffect, useState } from 'react';
import { useServerNow } from '#web/kit/seat/live-context.ts';
import { usePageSound } from '#web/kit/sound/use-page-sound.ts';
import { isRinging } from '../orders/order-stage.ts';
import { useStation } from '../station-context.ts';
import { STATION_ALARM, TRIAL_SOUND } from './station-alarm.ts';

/** How the terminal is heard. */
export interface StationSound {
  readonly isRinging: boolean;
  /** False while the browser keeps the page silent. */
  readonly isAllowed: boolean;
  readonly allow: () => void;
  readonly isTrying: boolean;
  readonly setTrying: (isTrying: boolean) => void;
}

/** Rings while any order is unheard, and says so in the tab's title, too. */
export const useRinging = (): StationSound => {
  const { orders, pressed } = useStation();
  const now = useServerNow();
  const [isTrying, setTrying] = useState(false);
  const ringing = orders.filter((order) => isRinging(order, { pressed, now })).length;
  const { isAllowed, allow } = usePageSound(ringing > 0 ? STATION_ALARM : isTrying ? TRIAL_SOUND : undefined);
  useEffect(() => {
    if (ringing === 0) return;
    const before = document.title;
    document.title = `(${ringing}) ${before}`;
    return () => {
      document.title = before;
    };
  }, [ringing]);
  return { isRinging: ringing > 0, isAllowed, allow, isTrying, setTrying };
};
