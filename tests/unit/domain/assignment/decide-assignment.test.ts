import { describe, it } from 'vitest';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import { minute } from '#tests/support/builders.ts';
import {
  boundFor,
  brokeDown,
  cancelled,
  corrected,
  diverted,
  notified,
  order,
  orderQueued,
  queuedOrderGiven,
  refusedByCrew,
  runCompleted,
  told,
} from '#tests/support/builders-assignment.ts';
import { tookAlong } from '#tests/support/builders-incident.ts';
import { given } from '#tests/support/given.ts';

const run = given(assignmentLifecycle, decideAssignment);

const notify = { type: 'NotifyCrew', order: order() } as const;
const queue = { type: 'QueueOrder', order: order() } as const;
const giveOrder = { type: 'GiveQueuedOrder' } as const;
const report = { type: 'ReportTimePoint', point: 'onScene' } as const;
const chooseDestination = { type: 'ChooseDestination', facilityId: 'county-hospital' } as const;
const correct = { type: 'CorrectTimePoint', point: 'onScene', reason: 'pressed-early' } as const;
const cancel = { type: 'Cancel', reason: 'not-needed' } as const;
const refuse = { type: 'Refuse', reason: 'crew-unfit' } as const;
const divert = { type: 'Divert', toAssignmentId: 'run-2' } as const;
const breakDown = { type: 'BreakDown' } as const;

describe('a run that was never ordered', () => {
  it('is ordered: the order itself is its first time point', () =>
    run([])
      .when(notify)
      .then([notified])
      .andIs({ status: 'active', unitId: 'unit-1', orderedAt: minute(0), points: { notified: { at: minute(0), by: 'li', source: 'console' } } }));

  it('is queued behind the unit’s present run, and the crew is not told yet', () => {
    run([]).when(queue).then([orderQueued]).andIs({ status: 'queued', orderedAt: minute(0) });
    run([orderQueued]).lacks('points');
  });

  it.each([giveOrder, report, chooseDestination, correct, cancel, refuse, divert, breakDown])('refuses $type', (command) =>
    run([]).when(command).thenRefused(/^Cannot act on the run: it was never ordered$/),
  );
});

describe('a queued run', () => {
  it('is given to the crew when the unit is free: notified then, ordered before', () =>
    run([orderQueued])
      .when(giveOrder)
      .then([queuedOrderGiven])
      .andIs({ status: 'active', orderedAt: minute(0), points: { notified: { at: minute(1) } } }));

  it('is not ordered again', () => {
    run([orderQueued]).when(notify).thenRefused(/^Cannot order the run: it is queued$/);
    run([orderQueued]).when(queue).thenRefused(/^Cannot order the run: it is queued$/);
  });

  it('has no time points', () => run([orderQueued]).when(report).thenRefused(/^Cannot report "onScene": the order has not been given yet$/));
  it('has none to correct', () => run([orderQueued]).when(correct).thenRefused(/^Cannot correct a time point: it is queued$/));
  it('has no destination', () => run([orderQueued]).when(chooseDestination).thenRefused(/^Cannot choose the destination: it is queued$/));
  it('is not diverted: its unit is not on the way', () => run([orderQueued]).when(divert).thenRefused(/^Cannot divert the unit: it is queued$/));

  it('is called off', () => run([orderQueued]).when(cancel).then([cancelled]).andIs({ status: 'ended', points: {} }));
  it('is refused by the crew', () => run([orderQueued]).when(refuse).then([refusedByCrew]).andIs({ status: 'ended', ending: { how: 'refused' } }));
  it('is lost with its vehicle', () => run([orderQueued]).when(breakDown).then([brokeDown]).andIs({ status: 'ended', ending: { how: 'brokeDown' } }));
});

describe('a run on the way to the scene', () => {
  const onTheWay = [notified, told('acknowledged'), told('enRoute')];

  it('is not ordered again', () => run(onTheWay).when(notify).thenRefused(/^Cannot order the run: it is active$/));
  it('is not given as a queued order', () => run(onTheWay).when(giveOrder).thenRefused(/^Cannot give the queued order: it is under way \(enRoute\)$/));
  it('is called off', () => run(onTheWay).when(cancel).then([cancelled]).andIs({ status: 'ended', endedAt: minute(3), ending: { how: 'cancelled', reason: 'not-needed' } }));
  it('is refused by the crew', () => run(onTheWay).when(refuse).then([refusedByCrew]).andIs({ ending: { how: 'refused', reason: 'crew-unfit' } }));
  it('is diverted', () => run(onTheWay).when(divert).then([diverted]).andIs({ ending: { how: 'diverted', toAssignmentId: 'run-2' } }));
  it('is lost with its vehicle', () => run(onTheWay).when(breakDown).then([brokeDown]).andIs({ ending: { how: 'brokeDown' } }));
});

describe('a run on scene', () => {
  const onScene = [notified, told('enRoute'), told('onScene')];

  it('is not diverted', () => run(onScene).when(divert).thenRefused(/^Cannot divert the unit: it is on scene$/));
  it('is not refused any more', () => run(onScene).when(refuse).thenRefused(/^Cannot refuse the order: the crew is on scene$/));
  it('is still called off', () => run(onScene).when(cancel).then([cancelled]));
  it('counts as on scene also when only a later point was told', () =>
    run([notified, told('atPatient')]).when(divert).thenRefused(/^Cannot divert the unit: it is on scene$/));

  it('chooses where to take the patient', () => run(onScene).when(chooseDestination).then([boundFor('county-hospital')]).andIs({ destinationFacilityId: 'county-hospital' }));
  it('chooses anew', () => run([...onScene, boundFor('sub-centre')]).when(chooseDestination).then([boundFor('county-hospital')]));
  it('has chosen when told the same again', () => run([...onScene, boundFor('county-hospital')]).when(chooseDestination).then([]));
});

describe('a run with a patient on board', () => {
  const onBoard = [notified, told('onScene'), told('patientLoaded')];

  it('is not called off', () => run(onBoard).when(cancel).thenRefused(/^Cannot cancel the run: a patient is on board$/));
  it('is not diverted', () => run(onBoard).when(divert).thenRefused(/^Cannot divert the unit: it is on scene$/));
  it('is not refused', () => run(onBoard).when(refuse).thenRefused(/^Cannot refuse the order: the crew is on scene$/));
  it('is lost with its vehicle all the same', () => run(onBoard).when(breakDown).then([brokeDown]));
});

describe('the end of a run', () => {
  const handedOver = [notified, told('onScene'), told('handedOver')];
  const available = { type: 'ReportTimePoint', point: 'available' } as const;

  it('needs an outcome', () => run(handedOver).when(available).thenRefused(/^Cannot report "available": the run has no outcome$/));

  it('comes with an outcome for each patient', () =>
    run(handedOver)
      .when({ ...available, outcome: tookAlong('patient-1') })
      .then([told('available'), runCompleted(tookAlong('patient-1'))])
      .andIs({ status: 'ended', endedAt: minute(4), ending: { how: 'completed', outcome: tookAlong('patient-1') } }));

  it('comes right after the order when the run was empty', () =>
    run([notified])
      .when({ ...available, outcome: { kind: 'empty' } })
      .then([told('available'), runCompleted({ kind: 'empty' })])
      .andIs({ status: 'ended' }));
});

describe('a run that is over', () => {
  const over = [notified, told('onScene'), told('available'), runCompleted()];

  it.each([
    ['cancelled', cancel, /^Cannot cancel the run: it is over \(completed\)$/],
    ['refused', refuse, /^Cannot refuse the order: it is over \(completed\)$/],
    ['diverted', divert, /^Cannot divert the unit: it is over \(completed\)$/],
    ['broken down', breakDown, /^Cannot report a breakdown: it is over \(completed\)$/],
    ['given again', giveOrder, /^Cannot give the queued order: it is over \(completed\)$/],
    ['sent to a facility', chooseDestination, /^Cannot choose the destination: it is over \(completed\)$/],
    ['ordered again', notify, /^Cannot order the run: it is ended$/],
  ] as const)('is not %s', (_what, command, sentence) => run(over).when(command).thenRefused(sentence));

  it.each([cancelled, refusedByCrew, diverted, brokeDown])('says how it ended: $type', (ending) =>
    run([notified, ending]).when(cancel).thenRefused(/^Cannot cancel the run: it is over \((cancelled|refused|diverted|brokeDown)\)$/),
  );

  it('takes a late point, and stays as it ended', () =>
    run(over)
      .when({ type: 'ReportTimePoint', point: 'atPatient' })
      .then([told('atPatient')])
      .andIs({ status: 'ended', endedAt: minute(3), ending: { how: 'completed' }, points: { atPatient: { at: minute(4) } } }));

  it('takes the return to the station', () => run(over).when({ type: 'ReportTimePoint', point: 'atStation' }).then([told('atStation')]).andIs({ status: 'ended' }));

  it('takes a late "available" without asking for an outcome when it was called off', () =>
    run([notified, cancelled])
      .when({ type: 'ReportTimePoint', point: 'available' })
      .then([told('available')])
      .andIs({ status: 'ended', ending: { how: 'cancelled' } }));

  it('keeps the outcome it has when "available" comes again with another', () =>
    run(over).when({ type: 'ReportTimePoint', point: 'available', outcome: { kind: 'aborted', reason: 'other' } }).then([]));

  it('is still corrected', () => run(over).when(correct).then([corrected({ point: 'onScene', reason: 'pressed-early' })]).andIs({ status: 'ended' }));
});
