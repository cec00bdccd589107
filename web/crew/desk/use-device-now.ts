import { useSyncExternalStore } from 'react';
import { lastTick, subscribeToTicks } from '#web/kit/live/ticker.ts';

/** The phone's own time, a beat a second, epoch milliseconds. */
export const useDeviceNow = (): number => performance.timeOrigin + useSyncExternalStore(subscribeToTicks, lastTick);
