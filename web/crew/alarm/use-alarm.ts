import { useEffect, useState } from 'react';
import { usePageSound } from '#web/kit/sound/use-page-sound.ts';
import { CHIME, CHIME_MILLISECONDS, CHIME_VIBRATION, ORDER_ALARM, ORDER_VIBRATION, VIBRATION_ROUND_MILLISECONDS } from './patterns.ts';

const shake = (pattern: readonly number[]): void => {
  if ('vibrate' in navigator) navigator.vibrate([...pattern]);
};

/** Rings and shakes while an order is unheard, and chimes once whenever `chimes` grows. @returns whether the browser lets it ring, and the press that asks it */
export const useAlarm = (isRinging: boolean, chimes: number): { readonly isAllowed: boolean; readonly allow: () => void } => {
  const [isChiming, setIsChiming] = useState(false);
  useEffect(() => {
    if (chimes === 0) return;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- a chime begins with what is told from outside and ends by itself
    setIsChiming(true);
    shake(CHIME_VIBRATION);
    const timer = setTimeout(() => setIsChiming(false), CHIME_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [chimes]);
  useEffect(() => {
    if (!isRinging) return;
    shake(ORDER_VIBRATION);
    const timer = setInterval(() => shake(ORDER_VIBRATION), VIBRATION_ROUND_MILLISECONDS);
    return () => {
      clearInterval(timer);
      shake([0]);
    };
  }, [isRinging]);
  return usePageSound(isRinging ? ORDER_ALARM : isChiming ? CHIME : undefined);
};
