import { describe, expect, it } from 'vitest';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { nextOwner } from '#shared/domain/call/next-owner.ts';
import { minute } from '#tests/support/builders.ts';
import { abandoned, rang } from '#tests/support/builders-call.ts';
import { stateAfter } from '#tests/support/given.ts';

const seat = (userId: string, readySince?: number): BoardEntry => {
  const sitting = { userId, extension: '801', signedInAt: minute(0) };
  return { kind: 'seat', id: `seat-of-${userId}`, version: 1, live: true, state: readySince === undefined ? { status: 'away', ...sitting, awaySince: minute(1), reason: 'meal' } : { status: 'ready', ...sitting, readySince } };
};
const task = (owner: string): BoardEntry => ({ kind: 'call', id: `call-of-${owner}`, version: 2, live: true, state: stateAfter(callLifecycle, [rang(), abandoned(owner)]) });

describe('an abandoned call that nobody claimed', () => {
  it('goes to whoever has been ready longest', () => expect(nextOwner([seat('wang', minute(5)), seat('li', minute(2))])).toBe('li'));
  it('goes to whoever has fewer such tasks', () => expect(nextOwner([seat('wang', minute(5)), seat('li', minute(2)), task('li')])).toBe('wang'));
  it('never goes to a seat that is away', () => expect(nextOwner([seat('li'), seat('wang', minute(9))])).toBe('wang'));
  it('goes to the supervisor when no seat is ready', () => expect(nextOwner([seat('li')])).toBe('supervisor'));
});
