import { useEffect, useMemo } from 'react';
import { startLiveFeedOn } from '#shared/api/live-feed-on.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { LiveScreen } from '#web/kit/live/live-screen.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useLiveBoardOn, type StartFeed } from '#web/kit/live/use-live-board-on.ts';
import { readMessage } from '../board/read-message.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { keep } from '../store/kept.ts';
import type { PhoneDesk } from './phone-desk.ts';
import { useCrewBoard } from './use-crew-board.ts';
import { useCrewQueue } from './use-crew-queue.ts';
import { useKeptClock } from './use-kept-clock.ts';

const startFeed: StartFeed = (options) => startLiveFeedOn(readMessage, options);
const deviceNow = (): number => Date.now();

/** A phone at work; the desk and the board are missing until its store has been read. */
export interface Phone {
  readonly screen: LiveScreen;
  readonly isLive: boolean;
  readonly entries: readonly BoardEntry[] | undefined;
  readonly desk: PhoneDesk | undefined;
}

/** Keeps a phone at work: its board, its clock, its queue. */
export const usePhone = (store: CrewStore, name: string): Phone => {
  const { client, seat } = useSeated();
  const { centre, accessToken, binding: by = '' } = seat;
  const screen = useLiveBoardOn(startFeed, client, centre);
  const isLive = screen.status === 'live';
  const clock = useKeptClock(store, screen);
  const entries = useCrewBoard(store, screen);
  const { queue, commands } = useCrewQueue({ store, client, centre, by, now: deviceNow, clock }, isLive);
  useEffect(() => {
    void keep(store, 'seat', { accessToken, centre, by });
  }, [store, accessToken, centre, by]);
  const desk = useMemo(() => queue && { by, name, store, queue, commands, clock }, [by, name, store, queue, commands, clock]);
  return { screen, isLive, entries, desk };
};
