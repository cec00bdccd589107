import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { Lifecycle } from '#shared/domain/lifecycle.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import { liveTransferKey } from '#shared/store/keys.ts';
import { readEntries } from '#shared/store/log.ts';
import { givenWorld, type Standing, type World, type WorldState } from '#tests/support/given-world.ts';
import { brokenRules, liveTransfersOf } from './world-rules.ts';
import { anyStep, attempt, BEGINNING, type Step } from './world-steps.ts';

/** Each story is some thirty requests, and after each everything is looked at. */
const STORIES = 60;

/** A refused command writes nothing; an accepted one writes once. */
const take = async (world: World, before: WorldState, step: Step): Promise<void> => {
  const transactions = world.transactions();
  const answered = await attempt(world, before, step);
  const isAccepted = answered !== undefined && answered.status < 300;
  expect(answered?.status ?? 200, JSON.stringify(answered)).toBeOneOf([200, 201, 409]);
  expect(world.transactions() - transactions).toBe(isAccepted ? 1 : 0);
};

/** The store holds each patient for its one live transfer, and for nothing else. */
const expectHeldPatients = async (world: World, state: WorldState): Promise<void> => {
  for (const { id } of state.patients) {
    const held = await world.store.get(liveTransferKey('yanhu', id));
    expect(held ? [held.body] : []).toEqual(liveTransfersOf(state, id));
  }
};

const expectReplays = async <State, Event extends { readonly type: string; readonly data: unknown }>(
  world: World,
  lifecycle: Lifecycle<State, Event>,
  logs: readonly Standing<State>[],
): Promise<void> => {
  for (const { id, version, state } of logs) {
    const entries = await readEntries(world.store, { centre: 'yanhu', kind: lifecycle.kind, id });
    expect(entries.map((entry) => entry.version)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
    const replayed = entries.reduce((folded, entry) => lifecycle.evolve(folded, { type: entry.type, data: entry.data } as Event, entry), lifecycle.initial);
    expect(replayed).toEqual(state);
  }
};

describe.each([
  ['', undefined],
  [', on a weakened store', 13],
])('three units, and whatever dispatchers, crews and facilities try, in whatever order%s', (_on, weakSeed) => {
  it('keep every rule after every step, and every log replays to its snapshot', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 40, size: 'max' }), async (steps) => {
        const world = givenWorld(weakSeed === undefined ? {} : { weakSeed });
        let state = await world.state();
        for (const step of [...BEGINNING, ...steps]) {
          await take(world, state, step);
          state = await world.state();
          expect(brokenRules(state)).toEqual([]);
          await expectHeldPatients(world, state);
        }
        await expectReplays(world, incidentLifecycle, state.incidents);
        await expectReplays(world, assignmentLifecycle, state.runs);
        await expectReplays(world, unitLifecycle, state.units);
        await expectReplays(world, patientLifecycle, state.patients);
        await expectReplays(world, transferLifecycle, state.transfers);
      }),
      { numRuns: STORIES },
    ));
});
