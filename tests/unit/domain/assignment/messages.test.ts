import { describe, it } from 'vitest';
import type { AssignmentEvent } from '#events/assignment.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { decideAssignment } from '#shared/domain/assignment/decide-assignment.ts';
import { minute } from '#tests/support/builders.ts';
import { cancelled, notified, orderQueued } from '#tests/support/builders-assignment.ts';
import { given } from '#tests/support/given.ts';

const run = given(assignmentLifecycle, decideAssignment);
const text = { personId: 'incident-1', itemId: 'words-1', commitment: 'a'.repeat(64) };
const written = (from: 'room' | 'crew'): AssignmentEvent => ({ type: 'MessageSent', data: { from, text } });
const read = (by: 'room' | 'crew', count: number): AssignmentEvent => ({ type: 'MessagesRead', data: { by, count } });
const write = (from: 'room' | 'crew') => ({ type: 'SendMessage', from, text }) as const;
const reading = (by: 'room' | 'crew', count: number) => ({ type: 'ReadMessages', by, count }) as const;

describe('a run', () => {
  it('counts what each side has sent and read of the other', () =>
    run([notified, written('room'), written('room'), read('crew', 1)])
      .when(write('crew'))
      .then([written('crew')])
      .andIs({ messages: { sent: { room: 2, crew: 1 }, read: { room: 0, crew: 1 }, lastAt: minute(4) } }));

  it('is written about before it is given and after it is over', () => {
    run([orderQueued]).when(write('room')).then([written('room')]);
    run([notified, cancelled]).when(write('crew')).then([written('crew')]).andIs({ status: 'ended', messages: { sent: { crew: 1 } } });
  });

  it('lets nobody read what was not sent, and nothing twice', () => {
    run([notified]).when(reading('crew', 1)).then([]);
    run([notified, written('room')]).when(reading('crew', 5)).then([read('crew', 1)]);
    run([notified, written('room'), written('room'), read('crew', 2)]).when(reading('crew', 1)).then([]);
    run([notified, written('crew')]).when(reading('crew', 1)).then([]);
  });
});
