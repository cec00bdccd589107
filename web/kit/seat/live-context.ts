import { createContext, use, useSyncExternalStore } from 'react';
import { feedHealth, type FeedHealth } from '../live/feed-health.ts';
import type { LiveScreen } from '../live/live-screen.ts';
import { serverTime } from '../live/server-clock.ts';
import { lastTick, subscribeToTicks } from '../live/ticker.ts';

/** What the page's feed has told; LiveSeat provides it. */
export const LiveContext = createContext<LiveScreen | undefined>(undefined);

/** The live board with its clock. @throws outside LiveSeat. */
export const useLiveScreen = (): LiveScreen => use(LiveContext) ?? missing();

const missing = (): never => {
  throw new Error('Cannot read the live board: no LiveSeat stands above');
};

/** The screen's own steady clock, a beat a second, milliseconds. */
const useTick = (): number => useSyncExternalStore(subscribeToTicks, lastTick);

/** The server's time now, epoch milliseconds, a beat a second. */
export const useServerNow = (): number => serverTime(useLiveScreen().clock, useTick());

/** Whether the screen is live, and the age of what it shows in whole seconds; no age before the first contact. */
export const useFeedHealth = (): { readonly health: FeedHealth; readonly ageSeconds: number | undefined } => {
  const { status, heardAt } = useLiveScreen();
  const tick = useTick();
  const ageSeconds = heardAt === undefined ? undefined : Math.max(0, Math.floor((tick - heardAt) / 1000));
  return { health: feedHealth({ status, ageSeconds }), ageSeconds };
};
