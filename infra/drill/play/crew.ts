import type { FleetUnit } from '#shared/schemas/centre.ts';
import { crewDuty, type CrewDuty } from './crew-duty.ts';
import { guessDriveSeconds } from './drive.ts';
import { jobOfOrder } from './job-of-order.ts';
import type { Job } from './job.ts';
import { playRun, RunOver } from './play-run.ts';
import { isConflict, unlessConflict } from './refused.ts';
import type { Stage } from './stage.ts';
import type { VehicleFeed } from './vehicle-feed.ts';
import { vehicle } from './vehicle.ts';

/** A broken-down ambulance is out of service for so long, seconds. */
const REPAIR_SECONDS = 30 * 60;
/** Papers, a look around: before the way home, seconds. */
const BEFORE_HOME_SECONDS = 30;

/** How a crew takes its orders. */
export interface CrewOptions {
  /** Whether it also plays the orders that nobody of the drill has given. */
  readonly playsOthers?: boolean;
  /** Whether the roster of the drill names it: then it signs in. */
  readonly isRostered?: boolean;
  /** Its vehicle has a terminal of its own, which tells where it is by this feed. */
  readonly feed?: VehicleFeed | undefined;
}

/**
 * A unit's crew: brings its unit on duty, plays each of its orders as its own socket tells of it, and drives home between them.
 * Resolves once the crew is ready, with its duty, which somebody has to end.
 */
export const startCrew = async (stage: Stage, unit: FleetUnit, { playsOthers = false, isRostered = false, feed }: CrewOptions = {}): Promise<CrewDuty> => {
  const duty = crewDuty(stage, unit, isRostered);
  const station = stage.centre.stations.find(({ id }) => id === unit.stationId);
  if (station === undefined) throw new Error(`Cannot start the crew of unit "${unit.id}": there is no station "${unit.stationId}"`);
  const car = vehicle(stage, { unit: unit.id, account: () => duty.account(), at: station.position, feed });
  const watch = stage.watch(duty.account());
  const own = () => stage.terminal(duty.account());
  const known = new Set<string>();
  let homeward = new AbortController();
  let untaken = 0;
  let tail: Promise<void> = Promise.resolve();

  const goHome = async (assignmentId: string): Promise<void> => {
    if (untaken > 0) return;
    const { signal } = (homeward = new AbortController());
    const either = AbortSignal.any([signal, stage.closing]);
    await stage.clock.sleep(BEFORE_HOME_SECONDS, either);
    await car.drive(station.position, guessDriveSeconds(car.position(), station.position), either);
    if (signal.aborted) return;
    // The order that comes in this very moment wins: then the unit is not at its station after all.
    await unlessConflict(own().tell('report-time-points', { assignmentId }, { reports: [{ point: 'atStation', deviceAt: stage.clock.now(), clockOffsetMilliseconds: 0 }] }));
  };

  const comeBackIntoService = async (): Promise<void> => {
    await stage.clock.sleep(REPAIR_SECONDS, stage.closing);
    await own().tell('set-unit-state', { unitId: unit.id }, { change: { to: 'inService' } });
  };

  /** Somebody else may end a run in the very moment in which its crew says something of it. */
  const hasEnded = async (assignmentId: string): Promise<boolean> => {
    const entry = await own().ask('get-board-entry', { kind: 'assignment', id: assignmentId });
    return entry.kind === 'assignment' && entry.state.status === 'ended';
  };

  const ofSomebodyElse = (assignmentId: string): Job | undefined => {
    const state = watch.find('assignment', assignmentId)?.state;
    return state === undefined || state.status === 'absent' ? undefined : jobOfOrder(stage, assignmentId, state);
  };

  const take = async (assignmentId: string): Promise<void> => {
    untaken--;
    const job = (await stage.book.find(assignmentId)) ?? (playsOthers ? ofSomebodyElse(assignmentId) : undefined);
    if (job === undefined) return;
    const over = new AbortController();
    const overOrEnd = AbortSignal.any([over.signal, stage.signal]);
    const gone = watch.until(() => watch.isGone({ kind: 'assignment', id: assignmentId }));
    gone.then(() => over.abort(), () => over.abort());
    try {
      await playRun({ stage, unitId: unit.id, account: () => duty.account(), handOver: () => duty.handOver(), vehicle: car, assignmentId, job, over: overOrEnd });
      if (job.trouble === 'broken-down') await comeBackIntoService();
    } catch (error) {
      if (!(error instanceof RunOver) && !(isConflict(error) && (await hasEnded(assignmentId)))) throw error;
    }
    void stage.spawn(`the way home of unit "${unit.id}"`, () => goHome(assignmentId));
  };

  watch.onChange(() => {
    for (const { id, state } of watch.all('assignment')) {
      if (state.status !== 'active' || state.unitId !== unit.id || known.has(id)) continue;
      known.add(id);
      homeward.abort();
      untaken++;
      tail = tail.then(() => stage.spawn(`run "${id}" of unit "${unit.id}"`, () => take(id)));
    }
  });
  await watch.ready();
  await duty.begin();
  return duty;
};
