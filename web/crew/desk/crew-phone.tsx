import { useMemo } from 'react';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { LiveContext } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { crewRuns } from '../board/crew-runs.ts';
import type { RunSheet } from '../sheet/run-sheet.ts';
import { CrewScreen } from '../parts/crew-screen.tsx';
import type { QueuedCommand } from '../queue/queued-command.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { CrewDeskContext } from './crew-desk.ts';
import { PhoneDeskContext } from './phone-desk.ts';
import { patientsInHand } from '../patients/patients-in-hand.ts';
import { useEndedRun } from './use-ended-run.ts';
import { useForgetSettled } from './use-forget-settled.ts';
import { useKeptOfRuns } from './use-kept-of-runs.ts';
import { usePhone } from './use-phone.ts';
import { usePhotoNotes } from './use-photo-notes.ts';
import { usePhotos } from './use-photos.ts';
import { usePositions } from './use-positions.ts';
import { useSheets } from './use-sheets.ts';
import { useWakeLock } from './use-wake-lock.ts';

const NOTHING: readonly BoardEntry[] = [];
const NO_COMMANDS: readonly QueuedCommand[] = [];
const NO_SHEETS: Readonly<Record<string, RunSheet>> = {};

/** A crew's phone at work: board, queue, positions and sheets, around one screen. */
export const CrewPhone = ({ store }: { readonly store: CrewStore }) => {
  const { client, seat, index } = useSeated();
  const { centre, binding: unitId = '' } = seat;
  const open = usePhone(store, callSignOf(index, unitId));
  const { screen, isLive, entries = NOTHING, desk: phone } = open;
  const commands = phone?.commands ?? NO_COMMANDS;
  const clock = phone?.clock ?? noClock;
  const runs = useMemo(() => crewRuns(entries, unitId), [entries, unitId]);
  const known = useMemo(() => [...(runs.active ? [runs.active] : []), ...runs.next], [runs]);
  const { kept: sheets = NO_SHEETS } = useSheets(known, entries, { store, client, centre, isLive });
  const routes = useKeptOfRuns(store, 'routes', known);
  const photos = usePhotoNotes(store, entries === NOTHING ? undefined : known.map(({ id }) => id));
  useForgetSettled(open, useMemo(() => patientsInHand(known, sheets, commands), [known, sheets, commands]));
  const { ended, dismiss } = useEndedRun(runs, commands, { client, centre, isLive });
  const isOnDuty = runs.unit !== undefined && runs.unit.status !== 'offDuty';
  usePositions({ store, client, centre, unitId, datum: index.centre.settings.phoneDatum, clock }, isOnDuty);
  usePhotos({ store, client, centre, by: unitId, underWay: photos.underWay.length, onProgress: photos.refresh }, phone?.queue, isLive);
  useWakeLock(isOnDuty);

  const desk = useMemo(() => phone && { ...phone, unitId, runs, sheets, routes, photos }, [phone, unitId, runs, sheets, routes, photos]);
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
