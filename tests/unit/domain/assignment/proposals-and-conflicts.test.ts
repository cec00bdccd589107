import { describe, expect, it } from 'vitest';
import type { AssignmentEvent } from '#events/assignment.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import { minute } from '#tests/support/builders.ts';
import { cancelled, notified, orderQueued, runCompleted, told } from '#tests/support/builders-assignment.ts';
import { given, stateAfter } from '#tests/support/given.ts';

const run = given(assignmentLifecycle, decideAssignment);
const proposed: AssignmentEvent = { type: 'TimePointProposed', data: { point: 'onScene' } };
const propose = (at: number) => ({ type: 'ProposeTimePoint', point: 'onScene', at }) as const;

describe('an arrival that a track shows', () => {
  it('is proposed, and the run has not come further by it', () => run([notified, told('enRoute')]).when(propose(minute(2))).then([proposed]).andIs({ proposed: { onScene: { at: minute(2) } } }));
  it('is not proposed again for the same time or a later one', () => run([notified, proposed]).when(propose(minute(1))).then([]));
  it('is proposed anew when late fixes show that it was earlier', () => run([notified, told('enRoute'), proposed]).when(propose(minute(1))).then([proposed]));
  it('is not proposed once the crew has told it, or a point after it', () => {
    run([notified, told('onScene')]).when(propose(minute(0))).then([]);
    run([notified, told('patientLoaded')]).when(propose(minute(0))).then([]);
  });
  it('is not proposed for an order that waits, or a run that is over', () => {
    run([orderQueued]).when(propose(minute(0))).then([]);
    run([notified, cancelled]).when(propose(minute(0))).then([]);
  });
  it('gives way to the crew\'s own word', () => run([notified, proposed, told('onScene')]).lacks('proposed'));
  it('does not keep the room from diverting the unit', () => run([notified, proposed]).when({ type: 'Divert', toAssignmentId: 'run-2' }).then([{ type: 'AssignmentDiverted', data: { toAssignmentId: 'run-2' } }]));
});

describe('a point that is told after the end', () => {
  it('contradicts a run that was called off, when the crew was there', () => run([notified, cancelled, told('onScene')]).is({ conflicts: [{ point: 'onScene', at: minute(2) }] }));
  it('contradicts nobody before the scene', () => run([notified, cancelled, told('enRoute')]).lacks('conflicts'));
  it('contradicts nobody when the crew ended the run itself', () => expect(stateAfter(assignmentLifecycle, [notified, runCompleted(), told('onScene')])).not.toHaveProperty('conflicts'));
});
