import { useMemo } from 'react';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { LiveContext } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { crewRuns } from '../board/crew-runs.ts';
import { CrewScreen } from '../parts/crew-screen.tsx';
import type { CrewStore } from '../store/crew-store.ts';
import { CrewDeskContext } from './crew-desk.ts';
import { PhoneDeskContext } from './phone-desk.ts';
import { useEndedRun } from './use-ended-run.ts';
import { usePhone } from './use-phone.ts';
import { usePhotos } from './use-photos.ts';
import { usePositions } from './use-positions.ts';
import { useSheets } from './use-sheets.ts';
import { useWakeLock } from './use-wake-lock.ts';

const NOTHING: readonly BoardEntry[] = [];

/** A crew's phone at work: board, queue, positions and sheets, around one screen. */
export const CrewPhone = ({ store }: { readonly store: CrewStore }) => {
  const { client, seat, index } = useSeated();
  const { centre, binding: unitId = '' } = seat;
  const { screen, isLive, entries = NOTHING, desk: phone } = usePhone(store, callSignOf(index, unitId));
  const commands = phone?.commands ?? [];
  const clock = phone?.clock ?? noClock;
  const runs = useMemo(() => crewRuns(entries, unitId), [entries, unitId]);
  const known = useMemo(() => [...(runs.active ? [runs.active] : []), ...runs.next], [runs]);
  const sheets = useSheets(known, entries, { store, client, centre, isLive });
  const { ended, dismiss } = useEndedRun(runs, commands, { client, centre, isLive });
  const isOnDuty = runs.unit !== undefined && runs.unit.status !== 'offDuty';
  usePositions({ store, client, centre, unitId, datum: index.centre.settings.phoneDatum, clock }, isOnDuty);
  usePhotos({ store, client, centre, by: unitId }, phone?.queue, isLive);
  useWakeLock(isOnDuty);

  const desk = useMemo(() => phone && { ...phone, unitId, runs, sheets }, [phone, unitId, runs, sheets]);
  if (!phone || !desk || entries === NOTHING) return null;
  return (
    <LiveContext value={screen}>
      <PhoneDeskContext value={phone}>
        <CrewDeskContext value={desk}>
          <CrewScreen ended={ended} onEndedRead={dismiss} />
        </CrewDeskContext>
      </PhoneDeskContext>
    </LiveContext>
  );
};

const noClock = (): undefined => undefined;
