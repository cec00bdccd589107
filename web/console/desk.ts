import { createContext, use, useSyncExternalStore } from 'react';
import type { Client } from '#shared/api/client.ts';
import type { Role } from '#shared/schemas/caller.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { feedHealth, type FeedHealth } from '#web/kit/feed-health.ts';
import type { Language } from '#web/kit/language/language.ts';
import type { LiveScreen } from '#web/kit/live-screen.ts';
import { serverTime } from '#web/kit/server-clock.ts';
import { lastTick, subscribeToTicks } from '#web/kit/ticker.ts';
import type { BoardView } from './board/board-view.ts';

/** What every part of the console works with. */
export interface Desk {
  readonly client: Client;
  readonly centre: string;
  readonly userId: string;
  readonly role: Role;
  readonly index: CentreIndex;
  readonly screen: LiveScreen;
  readonly board: BoardView;
  readonly language: Language;
  readonly isDark: boolean;
}

/** Holds the desk; only the console's frame provides it. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk that this part of the screen stands on. */
export const useDesk = (): Desk => {
  const desk = use(DeskContext);
  if (!desk) throw new Error('Cannot use the desk: there is none around this part of the screen');
  return desk;
};

/** The screen's own steady clock, a beat a second, milliseconds. */
const useTick = (): number => useSyncExternalStore(subscribeToTicks, lastTick);

/** The server's time now, epoch milliseconds, a beat a second. */
export const useNow = (): number => serverTime(useDesk().screen.clock, useTick());

/** Whether the screen is live, and the age of what it shows in whole seconds. */
export const useFeed = (): { readonly health: FeedHealth; readonly ageSeconds: number } => {
  const { status, heardAt } = useDesk().screen;
  const tick = useTick();
  const ageSeconds = heardAt === undefined ? undefined : Math.max(0, Math.floor((tick - heardAt) / 1000));
  return { health: feedHealth({ status, ageSeconds }), ageSeconds: ageSeconds ?? 0 };
};
