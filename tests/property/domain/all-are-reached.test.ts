import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignedUnit, Unit } from '#shared/domain/unit/unit.ts';
import { givenWorld, type Standing, type World, type WorldState } from '#tests/support/given-world.ts';
import { brokenRules } from './world-rules.ts';

const INCIDENTS = 10;
const UNITS = ['unit-1', 'unit-2', 'unit-3'];
/** So many turns chance has its way; then the crews simply go. */
const MOST_LUCK = 60;
/** A day that takes longer goes round in circles. */
const MOST_TURNS = 200;
/** Each day is some hundred requests. */
const DAYS = 20;

/** What happens to one unit in one turn. */
type Luck = 'arrives' | 'isUnderWay' | 'isRefused' | 'isCalledOff' | 'findsNoWay' | 'breaksDown' | 'isDiverted';
const luck = fc.constantFrom<Luck>('arrives', 'isUnderWay', 'isUnderWay', 'isRefused', 'isCalledOff', 'findsNoWay', 'breaksDown', 'isDiverted');

const waiting = ({ incidents }: WorldState): readonly string[] =>
  incidents.filter(({ state }) => state.status === 'waiting' && state.runs.every((run) => run.phase === 'ended')).map(({ id }) => id);

/** A dispatcher: whoever waits and has nobody coming gets the unit, now when it is free and next when it is busy. */
const send = async (world: World, state: WorldState, unit: Standing<Unit>): Promise<void> => {
  const [incidentId] = waiting(state);
  if (incidentId === undefined) return;
  const isBusy = unit.state.status === 'assigned';
  await world.ask(isBusy ? 'queue-assignment' : 'dispatch-unit', { unitId: unit.id, purpose: { kind: 'incident', incidentId } });
};

const report = (world: World, assignmentId: string, outcome: object) =>
  world.ask('report-time-points', { reports: [{ point: 'onScene' }, { point: 'available', outcome }] }, { assignmentId });

/** What becomes of the run that a unit is on. */
const live = async (world: World, state: WorldState, { id: unitId, state: { assignmentId } }: { id: string; state: AssignedUnit }, what: Luck): Promise<void> => {
  switch (what) {
    case 'arrives':
      await report(world, assignmentId, { kind: 'empty' });
      return;
    case 'isUnderWay':
      return;
    case 'isRefused':
      await world.ask('refuse-assignment', { reason: 'crew-unfit' }, { assignmentId });
      return;
    case 'isCalledOff':
      await world.ask('cancel-assignment', { reason: 'other-unit-sent' }, { assignmentId });
      return;
    case 'findsNoWay':
      await report(world, assignmentId, { kind: 'aborted', reason: 'no-access' });
      return;
    case 'breaksDown':
      await world.ask('set-unit-state', { change: { to: 'outOfService', reason: 'breakdown' } }, { unitId });
      await world.ask('set-unit-state', { change: { to: 'inService' } }, { unitId });
      return;
    case 'isDiverted': {
      const incidentId = waiting(state).at(-1);
      if (incidentId !== undefined) await world.ask('divert-unit', { unitId, purpose: { kind: 'incident', incidentId } });
    }
  }
};

const takeTurn = async (world: World, before: WorldState, { what, turn }: { readonly what: Luck; readonly turn: number }): Promise<WorldState> => {
  const unitAt = (state: WorldState): Standing<Unit> => state.units[turn % UNITS.length]!;
  await send(world, before, unitAt(before));
  const sent = await world.state();
  const unit = unitAt(sent);
  if (unit.state.status === 'assigned') await live(world, sent, { id: unit.id, state: unit.state }, what);
  return world.state();
};

describe.each([
  ['', undefined],
  [', on a weakened store', 11],
])('three units and ten incidents, with refusals, breakdowns and diversions on the way%s', (_on, weakSeed) => {
  it('come to an end in which somebody has been everywhere', () =>
    fc.assert(
      fc.asyncProperty(fc.array(luck, { maxLength: MOST_LUCK, size: 'max' }), async (fortunes) => {
        const world = givenWorld(weakSeed === undefined ? {} : { weakSeed });
        for (const unitId of UNITS) await world.ask('set-unit-state', { change: { to: 'onDuty' } }, { unitId });
        for (let i = 0; i < INCIDENTS; i++) await world.ask('open-incident', {});
        let state = await world.state();
        for (let turn = 0; turn < MOST_TURNS && state.incidents.some(({ state: incident }) => incident.status !== 'closed'); turn++) {
          state = await takeTurn(world, state, { what: fortunes[turn] ?? 'arrives', turn });
          expect(brokenRules(state)).toEqual([]);
        }
        expect(state.incidents).toHaveLength(INCIDENTS);
        for (const { state: incident } of state.incidents) expect(incident).toMatchObject({ status: 'closed', reason: 'completed', helpCame: true });
        expect(state.units.map((unit) => unit.state.status)).not.toContain('assigned');
      }),
      { numRuns: DAYS },
    ));
});
