import { describe, it } from 'vitest';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment, type AssignmentCommand } from '#shared/domain/assignment/decide-assignment.ts';
import { order } from '#tests/support/builders-assignment.ts';
import { given } from '#tests/support/given.ts';

const before = { level: 'advanced', memberIds: ['li'] } as const;
const after = { level: 'basic', memberIds: ['wang', 'zhao'] } as const;
const takeOver: AssignmentCommand = { type: 'TakeOver', from: before.memberIds, to: after };
const run = given(assignmentLifecycle, decideAssignment);

describe('a run', () => {
  it('says who was sent, where that was known', () => {
    run([]).when({ type: 'NotifyCrew', order: order({ crew: before }) }).then([{ type: 'CrewNotified', data: order({ crew: before }) }]).andIs({ crew: before });
    run([{ type: 'CrewNotified', data: order() }]).lacks('crew');
  });

  it('goes on with the crew that takes it over, also while it waits behind another', () => {
    for (const type of ['CrewNotified', 'OrderQueued'] as const) {
      run([{ type, data: order({ crew: before }) }]).when(takeOver).then([{ type: 'RunTakenOver', data: { from: ['li'], to: after } }]).andIs({ crew: after });
    }
  });

  it('that is over is nobody’s to take over', () =>
    run([{ type: 'CrewNotified', data: order() }, { type: 'AssignmentCancelled', data: { reason: 'mistake' } }]).when(takeOver).thenRefused(/Cannot take the run over: it is over \(cancelled\)/));
});
