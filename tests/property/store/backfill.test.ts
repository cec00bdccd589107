import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnitEvent } from '#events/unit.ts';
import { backfillOrder } from '#shared/decisions/backfill-order.ts';
import { endRun } from '#shared/decisions/end-run.ts';
import { dispatchRun, queueRun } from '#shared/decisions/start-run.ts';
import { assignmentLifecycle, type Assignment } from '#shared/domain/assignment/assignment.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { busyTimes, overlap } from '#shared/domain/unit/busy-times.ts';
import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import { openItemStore, type LocalItemStore } from '#shared/ports/local/item-store.ts';
import type { BackfilledOrder } from '#shared/schemas/backfill.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { loadLog, readEntries } from '#shared/store/log.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { minute } from '#tests/support/builders.ts';

const UNITS = ['unit-1', 'unit-2'] as const;
const INCIDENTS = ['incident-1', 'incident-2', 'incident-3'] as const;
/** Few ids and few minutes, so that orders meet: the same paper twice, two at one time, one across another. */
const RUNS = ['run-1', 'run-2', 'run-3', 'run-4'] as const;
const PAPERS = ['paper-1', 'paper-2', 'paper-3', 'paper-4'] as const;

type Step =
  | { readonly do: 'dispatch' | 'queue'; readonly run: string; readonly unit: string; readonly incident: string }
  | { readonly do: 'finish' | 'cancel'; readonly run: string }
  | { readonly do: 'backfill'; readonly order: BackfilledOrder };

const unit = fc.constantFrom(...UNITS);
const incident = fc.constantFrom(...INCIDENTS);
const live: fc.Arbitrary<Step> = fc.record({ do: fc.constantFrom('dispatch', 'queue'), run: fc.constantFrom(...RUNS), unit, incident });
const ending: fc.Arbitrary<Step> = fc.record({ do: fc.constantFrom('finish', 'cancel'), run: fc.constantFrom(...RUNS, ...PAPERS) });
const paper: fc.Arbitrary<Step> = fc
  .record({ orderId: fc.constantFrom(...PAPERS), incidentId: incident, unitId: unit, from: fc.integer({ min: 0, max: 20 }), lasts: fc.option(fc.integer({ min: -1, max: 8 })), onSceneAfter: fc.option(fc.integer({ min: -1, max: 8 })) })
  .map(({ from, lasts, onSceneAfter, ...names }) => ({
    do: 'backfill',
    order: {
      ...names,
      orderedAt: minute(from),
      points: onSceneAfter === null ? [] : [{ point: 'onScene', at: minute(from + onSceneAfter) }],
      ...(lasts !== null && { ending: { how: 'completed', at: minute(from + lasts), outcome: { kind: 'empty' } } }),
    },
  }));

const apply = (store: LocalItemStore, step: Step) => async (work: UnitOfWork): Promise<null> => {
  switch (step.do) {
    case 'dispatch':
    case 'queue': {
      const wish = { assignmentId: step.run, unitId: step.unit, purpose: { kind: 'incident' as const, incidentId: step.incident }, choice: {} };
      await (step.do === 'dispatch' ? dispatchRun : queueRun)(work, wish);
      return null;
    }
    case 'finish':
      await endRun(work, step.run, { type: 'ReportTimePoint', point: 'available', outcome: { kind: 'aborted', reason: 'other' } });
      return null;
    case 'cancel':
      await endRun(work, step.run, { type: 'Cancel', reason: 'other' });
      return null;
    case 'backfill':
      await backfillOrder(work, store, { order: step.order, stationId: 'xiezhou-station' });
      return null;
  }
};

const setUp = async (work: UnitOfWork): Promise<null> => {
  for (const id of UNITS) {
    await work.load(unitLifecycle, id);
    work.append(unitLifecycle, id, decideUnit({ type: 'GoOnDuty', stationId: 'xiezhou-station' }, unitLifecycle.initial));
  }
  for (const id of INCIDENTS) {
    await work.load(incidentLifecycle, id);
    work.append(incidentLifecycle, id, decideIncident({ type: 'OpenIncident', mode: 'real', answeredAt: minute(0) }, incidentLifecycle.initial));
  }
  return null;
};

/** A store in memory on which steps are taken a minute apart; what the domain refuses changes nothing. */
const givenRoom = async () => {
  let now = minute(0);
  let steps = 0;
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const store = openItemStore({ path: ':memory:', clock });
  const execute = async (decide: (work: UnitOfWork) => Promise<null>): Promise<void> => {
    const command = { centre: 'yanhu', commandId: `step-${String(steps++)}`, name: 'step', body: steps, by: 'li', source: 'console' as const };
    await executeCommand({ itemStore: store, clock }, command, decide).catch((error: unknown) => {
      if (!(error instanceof CommandRefused || error instanceof NotFound)) throw error;
    });
    now += 60_000;
  };
  const runs = async (): Promise<ReadonlyMap<string, Assignment>> =>
    new Map(await Promise.all([...RUNS, ...PAPERS].map(async (id): Promise<[string, Assignment]> => [id, (await loadLog(store, { centre: 'yanhu', lifecycle: assignmentLifecycle, id })).state])));
  await execute(setUp);
  return { store, runs, take: (step: Step) => execute(apply(store, step)), close: () => store.close() };
};
type Room = Awaited<ReturnType<typeof givenRoom>>;

const holds = async ({ store, runs }: Room): Promise<void> => {
  const all = [...(await runs()).values()];
  for (const unitId of UNITS) {
    const active = all.filter((run) => run.status === 'active' && run.unitId === unitId);
    expect(active.length).toBeLessThanOrEqual(1);
    const { state } = await loadLog(store, { centre: 'yanhu', lifecycle: unitLifecycle, id: unitId });
    expect(state.status === 'assigned').toBe(active.length === 1);
    const entries = await readEntries(store, { centre: 'yanhu', kind: 'unit', id: unitId });
    const busy = busyTimes(entries.map(({ type, data, at }) => ({ event: UnitEvent.parse({ type, data }), at })));
    const shared = busy.flatMap((one, index) => busy.slice(index + 1).filter((other) => overlap(one, other)));
    expect(shared).toEqual([]);
  }
};

test('orders from paper, among orders that are given, never make two runs of one unit at a time and never change another run', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.oneof({ weight: 2, arbitrary: paper }, live, ending), { minLength: 1, maxLength: 16 }), async (steps) => {
      const room = await givenRoom();
      try {
        for (const step of steps) {
          const before = await room.runs();
          await room.take(step);
          await holds(room);
          if (step.do !== 'backfill') continue;
          const after = await room.runs();
          for (const [id, run] of before) if (id !== step.order.orderId && !isGivenNow(run, after.get(id))) expect(after.get(id)).toEqual(run);
        }
      } finally {
        room.close();
      }
    }),
    { numRuns: 60 },
  ));

/** A paper that ends the unit's present run gives its queued one, as any end does. */
const isGivenNow = (before: Assignment, after: Assignment | undefined): boolean => before.status === 'queued' && after?.status === 'active';

test('what was entered from paper stays as it was entered, however often papers are told again, and in whatever order', () =>
  fc.assert(
    fc.asyncProperty(fc.array(paper, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), async (steps, shuffle) => {
      const room = await givenRoom();
      try {
        for (const step of steps) await room.take(step);
        const before = await room.runs();
        const again = steps.map((step) => ({ step, rank: shuffle.next().value as number })).sort((one, other) => one.rank - other.rank);
        for (const { step } of again) await room.take(step);
        const after = await room.runs();
        for (const [id, run] of before) {
          if (run.status === 'active' || run.status === 'ended') expect(after.get(id)).toMatchObject({ orderedAt: run.orderedAt, points: run.points });
          if (run.status === 'ended') expect(after.get(id)).toMatchObject({ endedAt: run.endedAt, ending: run.ending });
        }
        await holds(room);
      } finally {
        room.close();
      }
    }),
    { numRuns: 40 },
  ));
