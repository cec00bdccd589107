import { createContext, use, useSyncExternalStore } from 'react';
import type { Client } from '#shared/api/client.ts';
import type { Role } from '#shared/schemas/caller.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { feedHealth, type FeedHealth } from '#web/kit/live/feed-health.ts';
import type { Language } from '#web/kit/language/language.ts';
import type { LiveScreen } from '#web/kit/live/live-screen.ts';
import { lastTick, subscribeToTicks } from '#web/kit/live/ticker.ts';
import type { BoardView } from './board/board-view.ts';
import type { Positions } from './board/positions.ts';

/** What every part of the console works with. It is another one only when something on the board has changed, and not for each position or sign of life. */
export interface Desk {
  readonly client: Client;
  readonly centre: string;
  readonly userId: string;
  readonly role: Role;
  readonly index: CentreIndex;
  readonly board: BoardView;
  /** The server's time, epoch milliseconds, at a moment of the screen's own steady clock. */
  readonly serverTimeAt: (localAt: number) => number;
  readonly language: Language;
  readonly isDark: boolean;
}

const within = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('Cannot use the desk: there is none around this part of the screen');
  return value;
};

/** Holds the desk; only the console's frame provides it, and the two below. */
export const DeskContext = createContext<Desk | undefined>(undefined);
/** Holds what changes with every word of the feed. */
export const FeedContext = createContext<LiveScreen | undefined>(undefined);
/** Holds where the units are. */
export const PositionsContext = createContext<Positions | undefined>(undefined);

/** The desk that this part of the screen stands on. */
export const useDesk = (): Desk => within(use(DeskContext));

/** All that the screen has heard, and when: for the few parts that tell of the feed itself. */
export const useLiveScreen = (): LiveScreen => within(use(FeedContext));

/** Where the units are: whoever asks is drawn anew with every beat of the feed. */
export const usePositions = (): Positions => within(use(PositionsContext));

/** The screen's own steady clock, a beat a second, milliseconds. */
const useTick = (): number => useSyncExternalStore(subscribeToTicks, lastTick);

/** The server's time now, epoch milliseconds, a beat a second. */
export const useNow = (): number => useDesk().serverTimeAt(useTick());

/** Whether the screen is live, and the age of what it shows in whole seconds. */
export const useFeed = (): { readonly health: FeedHealth; readonly ageSeconds: number } => {
  const { status, heardAt } = useLiveScreen();
  const tick = useTick();
  const ageSeconds = heardAt === undefined ? undefined : Math.max(0, Math.floor((tick - heardAt) / 1000));
  return { health: feedHealth({ status, ageSeconds }), ageSeconds: ageSeconds ?? 0 };
};
