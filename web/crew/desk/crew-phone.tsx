import { useEffect, useMemo, useState } from 'react';
import { startLiveFeedOn } from '#shared/api/live-feed-on.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { LiveContext } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useLiveBoardOn, type StartFeed } from '#web/kit/use-live-board-on.ts';
import { crewRuns } from '../board/crew-runs.ts';
import { readMessage } from '../board/read-message.ts';
import { settledCommands } from '../board/settled.ts';
import { CrewScreen } from '../parts/crew-screen.tsx';
import { openCrewStore, type CrewStore } from '../store/crew-store.ts';
import { keep } from '../store/kept.ts';
import { CrewDeskContext } from './crew-desk.ts';
import { useCrewBoard } from './use-crew-board.ts';
import { useCrewQueue } from './use-crew-queue.ts';
import { useEndedRun } from './use-ended-run.ts';
import { useKeptClock } from './use-kept-clock.ts';
import { usePhotos } from './use-photos.ts';
import { usePositions } from './use-positions.ts';
import { useSheets } from './use-sheets.ts';
import { useWakeLock } from './use-wake-lock.ts';

const startFeed: StartFeed = (options) => startLiveFeedOn(readMessage, options);
const NOTHING: readonly BoardEntry[] = [];
const deviceNow = (): number => Date.now();

/** Opens the phone's store; nothing is shown before it is there, for a press must be safe. */
export const CrewPhone = () => {
  const [store, setStore] = useState<CrewStore>();
  useEffect(() => {
    const opening = openCrewStore();
    void opening.then(setStore);
    return () => void opening.then((opened) => opened.close());
  }, []);
  return store ? <CrewAtWork store={store} /> : null;
};

/** A crew's phone at work: board, queue, positions and sheets, around one screen. */
const CrewAtWork = ({ store }: { readonly store: CrewStore }) => {
  const { client, seat, index } = useSeated();
  const unitId = seat.binding ?? '';
  const { centre } = seat;
  const screen = useLiveBoardOn(startFeed, client, centre);
  const isLive = screen.status === 'live';
  const clock = useKeptClock(store, screen);
  const entries = useCrewBoard(store, screen);
  const { queue, commands } = useCrewQueue({ store, client, centre, by: unitId, now: deviceNow, clock }, isLive);
  const runs = useMemo(() => crewRuns(entries ?? NOTHING, unitId), [entries, unitId]);
  const known = useMemo(() => [...(runs.active ? [runs.active] : []), ...runs.next], [runs]);
  const sheets = useSheets(known, entries ?? NOTHING, { store, client, centre, isLive });
  const { ended, dismiss } = useEndedRun(runs, commands, { client, centre, isLive });
  const isOnDuty = runs.unit !== undefined && runs.unit.status !== 'offDuty';
  usePositions({ store, client, centre, unitId, datum: index.centre.settings.phoneDatum, clock }, isOnDuty);
  usePhotos({ store, client, centre, by: unitId }, queue, isLive);
  useWakeLock(isOnDuty);
  useEffect(() => {
    void keep(store, 'seat', { accessToken: seat.accessToken, centre, by: unitId });
  }, [store, seat.accessToken, centre, unitId]);
  useEffect(() => {
    if (isLive && entries) void queue?.forget(settledCommands(commands, entries, Date.now()));
  }, [queue, commands, entries, isLive]);

  const desk = useMemo(() => queue && { unitId, callSign: callSignOf(index, unitId), store, queue, commands, runs, sheets, clock }, [unitId, index, store, queue, commands, runs, sheets, clock]);
  if (!desk || !entries) return null;
  return (
    <LiveContext value={screen}>
      <CrewDeskContext value={desk}>
        <CrewScreen ended={ended} onEndedRead={dismiss} />
      </CrewDeskContext>
    </LiveContext>
  );
};
