import { describe, expect, it } from 'vitest';
import { ApiProblem } from '#shared/api/api-problem.ts';
import { problem } from '#shared/api/problem.ts';
import { afterFailure } from '#web/crew/queue/after-failure.ts';
import { HOLD_MILLISECONDS, holdOf } from '#web/crew/queue/hold.ts';
import { nextToSend } from '#web/crew/queue/next-to-send.ts';
import { isHeld, isUnsent } from '#web/crew/queue/queued-command.ts';
import { queued } from './queued.ts';

describe('what is sent next', () => {
  it('is the oldest that waits, whatever its time says', () => {
    const commands = [queued({ seq: 3, madeAt: 1 }), queued({ seq: 2, madeAt: 9 }), queued({ seq: 1, state: 'answered' })];
    expect(nextToSend(commands, 'unit-1', 0)).toStrictEqual({ send: commands[1] });
  });
  it('is one that was on its way when the phone died: it goes again under the same id', () => {
    const commands = [queued({ seq: 1, state: 'sending', heldUntil: 99_999 }), queued({ seq: 2 })];
    expect(nextToSend(commands, 'unit-1', 0)).toStrictEqual({ send: commands[0] });
  });
  it('waits for the one that can still be taken back, and so do those behind it', () => {
    expect(nextToSend([queued({ seq: 1, heldUntil: 5000 }), queued({ seq: 2 })], 'unit-1', 2000)).toStrictEqual({ waitMilliseconds: 3000 });
    expect(nextToSend([queued({ seq: 1, heldUntil: 5000 })], 'unit-1', 5000)).toMatchObject({ send: { seq: 1 } });
  });
  it('leaves out what was refused, and what another unit pressed on this phone', () => {
    expect(nextToSend([queued({ state: 'refused' }), queued({ by: 'unit-2' })], 'unit-1', 0)).toBeUndefined();
  });
});

describe('a press', () => {
  it('can be taken back for ten seconds, unless others are called until it is heard', () => {
    expect(holdOf('report-time-points', 'enRoute')).toBe(HOLD_MILLISECONDS);
    expect(holdOf('report-time-points', 'acknowledged')).toBe(0);
    expect(holdOf('refuse-assignment')).toBe(HOLD_MILLISECONDS);
    expect(holdOf('send-message')).toBe(0);
  });
  it('is held only before it is on its way', () => {
    expect(isHeld(queued({ heldUntil: 5000 }), 4999)).toBe(true);
    expect(isHeld(queued({ heldUntil: 5000 }), 5000)).toBe(false);
    expect(isHeld(queued({ heldUntil: 5000, state: 'sending' }), 0)).toBe(false);
  });
  it('is unsent until the server has answered', () => {
    expect([queued(), queued({ state: 'sending' }), queued({ state: 'answered' }), queued({ state: 'refused' })].map(isUnsent)).toStrictEqual([true, true, false, false]);
  });
});

describe('a sending that fails', () => {
  it('is tried again when the line is bad or the server busy', () => {
    for (const error of [new TypeError('Failed to fetch'), new ApiProblem(problem('store-busy')), new ApiProblem(problem('lost-race')), new ApiProblem(problem('too-many-requests')), new ApiProblem(problem('internal-error'))]) {
      expect(afterFailure(error)).toStrictEqual({ kind: 'retry' });
    }
  });
  it('waits when the phone is signed out', () => expect(afterFailure(new ApiProblem(problem('not-signed-in')))).toStrictEqual({ kind: 'signedOut' }));
  it('is over when the server says no, and says why', () => {
    expect(afterFailure(new ApiProblem(problem('command-refused', 'Cannot refuse the order: the crew is on scene')))).toStrictEqual({ kind: 'refused', code: 'command-refused', detail: 'Cannot refuse the order: the crew is on scene' });
    expect(afterFailure(new ApiProblem(problem('forbidden')))).toMatchObject({ kind: 'refused' });
  });
});
