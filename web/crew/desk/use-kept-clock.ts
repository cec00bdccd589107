import { useCallback, useEffect, useRef } from 'react';
import type { LiveScreen } from '#web/kit/live/live-screen.ts';
import { keep, readKept } from '../store/kept.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { withReading, type KeptClock } from '../time/kept-clock.ts';

/** The server's clock as the phone last read it; it outlives the page, so that a press after a restart without a line has its true time, too. */
export const useKeptClock = (store: CrewStore, { clock, firstReading }: LiveScreen): (() => KeptClock | undefined) => {
  const kept = useRef<KeptClock>(undefined);
  useEffect(() => {
    void readKept(store, 'clock').then((before) => {
      kept.current ??= before;
    });
  }, [store]);
  useEffect(() => {
    if (!firstReading) return;
    const reading = { serverAt: clock.serverAt, deviceAt: performance.timeOrigin + clock.localAt, speed: clock.speed };
    const next = withReading(kept.current, reading);
    if (next === kept.current) return;
    kept.current = next;
    void keep(store, 'clock', next);
  }, [store, clock, firstReading]);
  return useCallback(() => kept.current, []);
};
