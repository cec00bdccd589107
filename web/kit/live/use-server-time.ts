import { useCallback, useEffect, useRef } from 'react';
import { serverTime, type ServerClock } from './server-clock.ts';

/** Tells the server's time, epoch milliseconds, at a moment of the screen's steady clock, by the latest reading; it stays the same function while readings come in. */
export const useServerTime = (clock: ServerClock): ((localAt: number) => number) => {
  const latest = useRef(clock);
  useEffect(() => {
    latest.current = clock;
  }, [clock]);
  return useCallback((localAt) => serverTime(latest.current, localAt), []);
};
