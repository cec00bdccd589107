import { describe, expect, it } from 'vitest';
import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { isAvailable, unitLifecycle } from '#shared/domain/unit/unit.ts';
import {
  assigned,
  backInService,
  movedUp,
  nextQueued,
  nextTakenBack,
  offDuty,
  onDuty,
  outOfService,
  reassigned,
  released,
  returned,
} from '#tests/support/builders-unit.ts';
import { given } from '#tests/support/given.ts';

const unit = given(unitLifecycle, decideUnit);

const goOnDuty = { type: 'GoOnDuty', stationId: 'xiezhou-station' } as const;
const goOffDuty = { type: 'GoOffDuty' } as const;
const assign = { type: 'Assign', assignmentId: 'run-1' } as const;
const queue = { type: 'Queue', assignmentId: 'run-2' } as const;
const divert = { type: 'Divert', assignmentId: 'run-9' } as const;
const finish = { type: 'FinishRun', assignmentId: 'run-1' } as const;
const takeBack = { type: 'Unqueue', assignmentId: 'run-2' } as const;
const comeHome = { type: 'ReturnToStation' } as const;
const moveUp = { type: 'MoveUp', stationId: 'longju-post' } as const;
const goOut = { type: 'GoOutOfService', reason: 'refuelling' } as const;
const comeBack = { type: 'ComeBackIntoService' } as const;

describe('a unit off duty', () => {
  it('is where every unit begins', () => unit([]).is({ status: 'offDuty' }));
  it('goes on duty at its station', () => unit([]).when(goOnDuty).then([onDuty()]).andIs({ status: 'atStation', stationId: 'xiezhou-station', standsAt: 'xiezhou-station' }));

  it.each([
    ['dispatched', assign, /^Cannot dispatch the unit: it is off duty$/],
    ['given a next run', queue, /^Cannot queue a next run: it is off duty$/],
    ['diverted', divert, /^Cannot divert the unit: it is off duty$/],
    ['made to finish a run', finish, /^Cannot finish the run: it is off duty$/],
    ['rid of a next run', takeBack, /^Cannot take back a next run: it is off duty$/],
    ['brought home', comeHome, /^Cannot return to the station: it is off duty$/],
    ['moved up', moveUp, /^Cannot move the unit up: it is off duty$/],
    ['taken out of service', goOut, /^Cannot take the unit out of service: it is off duty$/],
    ['brought back into service', comeBack, /^Cannot bring the unit back into service: it is off duty$/],
    ['sent home again', goOffDuty, /^Cannot end the shift: it is off duty$/],
  ] as const)('is not %s', (_what, command, sentence) => unit([onDuty(), offDuty]).when(command).thenRefused(sentence));
});

describe.each([
  ['at its station', [onDuty()]],
  ['available away from it', [onDuty(), assigned(), released()]],
  ['moving up', [onDuty(), movedUp()]],
] as const)('a unit %s', (_where, history) => {
  it('is dispatched', () => unit(history).when(assign).then([assigned()]).andIs({ status: 'assigned', stationId: 'xiezhou-station', assignmentId: 'run-1', next: [] }));
  it('moves up', () => unit(history).when(moveUp).then([movedUp()]).andIs({ status: 'movingUp', toStationId: 'longju-post' }));
  it('is taken out of service', () => unit(history).when(goOut).then([outOfService()]).andIs({ status: 'outOfService', reason: 'refuelling' }));
  it('ends its shift', () => unit(history).when(goOffDuty).then([offDuty]).andIs({ status: 'offDuty' }));
  it('is not put on duty again', () => unit(history).when(goOnDuty).thenRefused(/^Cannot put the unit on duty: it is (at its station|available|moving up)$/));
  it('has no run to queue behind', () => unit(history).when(queue).thenRefused(/^Cannot queue a next run: /));
  it('has no run to be diverted from', () => unit(history).when(divert).thenRefused(/^Cannot divert the unit: /));
  it('has no run to finish', () => unit(history).when(finish).thenRefused(/^Cannot finish the run: /));
  it('has nothing to be taken back', () => unit(history).when(takeBack).thenRefused(/^Cannot take back a next run: /));
  it('needs not be brought back into service', () => unit(history).when(comeBack).thenRefused(/^Cannot bring the unit back into service: /));
});

describe('a unit on its way home', () => {
  const away = [onDuty(), assigned(), released()];

  it('stands at its own station when it comes home', () => unit(away).when(comeHome).then([returned()]).andIs({ status: 'atStation', standsAt: 'xiezhou-station' }));
  it('stands where it was moved up to', () =>
    unit([onDuty(), movedUp()]).when(comeHome).then([returned('longju-post')]).andIs({ stationId: 'xiezhou-station', standsAt: 'longju-post' }));
  it('stands where the crew says', () => unit(away).when({ ...comeHome, stationId: 'longju-post' }).then([returned('longju-post')]));
  it('is home when told so again', () => unit([onDuty()]).when(comeHome).then([]));
});

describe('a unit on a run', () => {
  const busy = [onDuty(), assigned('run-1')];

  it('is not dispatched: it has at most one run at a time', () => unit(busy).when({ type: 'Assign', assignmentId: 'run-9' }).thenRefused(/^Cannot dispatch the unit: it is on a run$/));
  it('is given a next run', () => unit(busy).when(queue).then([nextQueued('run-2')]).andIs({ assignmentId: 'run-1', next: ['run-2'] }));
  it('keeps its next runs in the order they came', () =>
    unit([...busy, nextQueued('run-2')]).when({ type: 'Queue', assignmentId: 'run-3' }).then([nextQueued('run-3')]).andIs({ next: ['run-2', 'run-3'] }));
  it('is diverted', () => unit(busy).when(divert).then([reassigned('run-1', 'run-9')]).andIs({ assignmentId: 'run-9', next: [] }));
  it('keeps its next runs when it is diverted', () =>
    unit([...busy, nextQueued('run-2')]).when(divert).then([reassigned('run-1', 'run-9')]).andIs({ assignmentId: 'run-9', next: ['run-2'] }));
  it('is diverted to its own next run, which is no longer next', () =>
    unit([...busy, nextQueued('run-2')])
      .when({ type: 'Divert', assignmentId: 'run-2' })
      .then([reassigned('run-1', 'run-2')])
      .andIs({ assignmentId: 'run-2', next: [] }));

  it('is free, wherever it stands, when its run is over', () => unit(busy).when(finish).then([released()]).andIs({ status: 'availableAway' }));
  it('goes on to its next run when the present one is over', () =>
    unit([...busy, nextQueued('run-2'), nextQueued('run-3')])
      .when(finish)
      .then([reassigned('run-1', 'run-2')])
      .andIs({ assignmentId: 'run-2', next: ['run-3'] }));
  it('finishes no run but its present one', () =>
    unit([...busy, nextQueued('run-2')]).when({ type: 'FinishRun', assignmentId: 'run-2' }).thenRefused(/^Cannot finish the run: it is on a run$/));

  it('has a next run taken back', () =>
    unit([...busy, nextQueued('run-2'), nextQueued('run-3')]).when(takeBack).then([nextTakenBack('run-2')]).andIs({ assignmentId: 'run-1', next: ['run-3'] }));
  it('has no run taken back that is not next', () => unit(busy).when(takeBack).thenRefused(/^Cannot take back a next run: it is on a run$/));

  it.each([
    ['moved up', moveUp, /^Cannot move the unit up: it is on a run$/],
    ['taken out of service', goOut, /^Cannot take the unit out of service: it is on a run$/],
    ['sent home', goOffDuty, /^Cannot end the shift: it is on a run$/],
    ['put on duty again', goOnDuty, /^Cannot put the unit on duty: it is on a run$/],
    ['back at its station', comeHome, /^Cannot return to the station: it is on a run$/],
    ['brought back into service', comeBack, /^Cannot bring the unit back into service: it is on a run$/],
  ] as const)('is not %s', (_what, command, sentence) => unit(busy).when(command).thenRefused(sentence));
});

describe('a unit out of service', () => {
  const out = [onDuty(), outOfService('breakdown')];

  it('comes back into service', () => unit(out).when(comeBack).then([backInService]).andIs({ status: 'availableAway', stationId: 'xiezhou-station' }));
  it('is out for another reason when it says so', () => unit(out).when(goOut).then([outOfService('refuelling')]).andIs({ reason: 'refuelling' }));
  it('ends its shift', () => unit(out).when(goOffDuty).then([offDuty]));

  it.each([
    ['dispatched', assign, /^Cannot dispatch the unit: it is out of service$/],
    ['given a next run', queue, /^Cannot queue a next run: it is out of service$/],
    ['diverted', divert, /^Cannot divert the unit: it is out of service$/],
    ['moved up', moveUp, /^Cannot move the unit up: it is out of service$/],
    ['back at its station', comeHome, /^Cannot return to the station: it is out of service$/],
  ] as const)('is not %s', (_what, command, sentence) => unit(out).when(command).thenRefused(sentence));
});

describe('a unit that may be dispatched', () => {
  it('is on duty, in service and without a run', () => {
    const home = { stationId: 'xiezhou-station' };
    expect(isAvailable({ status: 'atStation', ...home, standsAt: 'xiezhou-station' })).toBe(true);
    expect(isAvailable({ status: 'availableAway', ...home })).toBe(true);
    expect(isAvailable({ status: 'movingUp', ...home, toStationId: 'longju-post' })).toBe(true);
    expect(isAvailable({ status: 'assigned', ...home, assignmentId: 'run-1', next: [] })).toBe(false);
    expect(isAvailable({ status: 'outOfService', ...home, reason: 'meal' })).toBe(false);
    expect(isAvailable({ status: 'offDuty' })).toBe(false);
  });
});
