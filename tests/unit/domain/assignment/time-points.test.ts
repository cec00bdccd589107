import { describe, expect, it } from 'vitest';
import { assignmentLifecycle, furthestPoint, hasReached } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import { ReportedTimePoint } from '#shared/schemas/time-point.ts';
import { minute } from '#tests/support/builders.ts';
import { corrected, notified, runCompleted, told } from '#tests/support/builders-assignment.ts';
import { given, stateAfter } from '#tests/support/given.ts';

const run = given(assignmentLifecycle, decideAssignment);

describe('the time points of a run', () => {
  it.each(ReportedTimePoint.options.filter((point) => point !== 'available'))('take "%s" right after the order', (point) =>
    run([notified])
      .when({ type: 'ReportTimePoint', point })
      .then([told(point)])
      .andIs({ status: 'active', points: { [point]: { at: minute(1) } } }),
  );

  it('leave a skipped point missing', () => {
    run([notified, told('enRoute'), told('atPatient')]).is({ points: { enRoute: {}, atPatient: {} } });
    run([notified, told('enRoute'), told('atPatient')]).lacks('points.onScene');
  });

  it('are taken in any order', () =>
    run([notified, told('onScene')]).when({ type: 'ReportTimePoint', point: 'enRoute' }).then([told('enRoute')]).andIs({ points: { onScene: {}, enRoute: {} } }));

  it('do not change when one is told again', () => run([notified, told('onScene')]).when({ type: 'ReportTimePoint', point: 'onScene' }).then([]));

  it('say who told them, how, and whether the clock can be trusted', () => {
    const stamp = { at: minute(7), atVerified: false, source: 'crew', by: 'zhao' } as const;
    const underWay = stateAfter(assignmentLifecycle, [notified]);
    expect(assignmentLifecycle.evolve(underWay, told('onScene'), { ...stamp, recordedAt: minute(12) })).toMatchObject({ points: { onScene: stamp } });
  });

  it('show how far the run has come, whatever was skipped or told last', () => {
    expect(furthestPoint({})).toBe('notified');
    const stamp = { at: minute(0), atVerified: true, source: 'crew', by: 'zhao' } as const;
    const points = { patientLoaded: stamp, enRoute: stamp };
    expect(furthestPoint(points)).toBe('patientLoaded');
    expect(hasReached(points, 'onScene')).toBe(true);
    expect(hasReached(points, 'leftScene')).toBe(false);
  });
});

describe('a correction', () => {
  const pressedEarly = { point: 'onScene', correctedAt: minute(9), reason: 'pressed-early' } as const;
  const neverHappened = { point: 'onScene', reason: 'pressed-by-mistake' } as const;

  it('is an event of its own, and its time stands from then on', () =>
    run([notified, told('onScene')])
      .when({ type: 'CorrectTimePoint', ...pressedEarly })
      .then([corrected(pressedEarly)])
      .andIs({ points: { onScene: { at: minute(9), atVerified: true, by: 'li' } } }));

  it('fills in a point that nobody pressed', () =>
    run([notified]).when({ type: 'CorrectTimePoint', ...pressedEarly }).then([corrected(pressedEarly)]).andIs({ points: { onScene: { at: minute(9) } } }));

  it('takes back a point that never happened', () => {
    run([notified, told('onScene')]).when({ type: 'CorrectTimePoint', ...neverHappened }).then([corrected(neverHappened)]);
    run([notified, told('onScene'), corrected(neverHappened)]).lacks('points.onScene');
  });

  it('puts a run taken for on scene back on the way: it may be diverted again', () =>
    run([notified, told('onScene'), corrected(neverHappened)])
      .when({ type: 'Divert', toAssignmentId: 'run-2' })
      .then([{ type: 'AssignmentDiverted', data: { toAssignmentId: 'run-2' } }]));

  it('does not bring a run that is over back to life', () =>
    run([notified, told('available'), runCompleted(), corrected({ point: 'available', reason: 'pressed-early' })]).is({ status: 'ended' }));
});
