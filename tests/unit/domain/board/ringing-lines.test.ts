import { describe, expect, it } from 'vitest';
import type { CallEvent } from '#events/call.ts';
import type { SeatEvent } from '#events/seat.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { boardOf } from '#shared/domain/board/board-of.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { seatLifecycle } from '#shared/domain/seat/seat.ts';
import type { Caller, Role } from '#shared/schemas/caller.ts';
import { abandoned, answeredBy, callClaimed, rang } from '#tests/support/builders-call.ts';
import { stateAfter } from '#tests/support/given.ts';

const entry = { version: 1, live: true };
const call = (id: string, ...events: CallEvent[]): BoardEntry => ({ ...entry, kind: 'call', id, state: stateAfter(callLifecycle, events) });
const seatOf = (userId: string, ...events: SeatEvent[]): BoardEntry => ({
  ...entry,
  kind: 'seat',
  id: `seat-of-${userId}`,
  state: stateAfter(seatLifecycle, [{ type: 'SeatSignedIn', data: { userId, extension: '801' } }, ...events]),
});
const ready: SeatEvent = { type: 'SeatBecameReady', data: {} };
const away: SeatEvent = { type: 'SeatWentAway', data: { reason: 'meal' } };

const calls = [call('rings', rang()), call('claimed', rang(), callClaimed('zhou')), call('answered', rang(), answeredBy('zhou')), call('abandoned', rang(), abandoned('zhou'))];
const board = [...calls, seatOf('li', ready), seatOf('wang', ready, away), seatOf('zhao')];
const callsOn = (userId: string, role: Role = 'dispatcher') => {
  const caller: Caller = { userId, role, centre: 'yanhu' };
  return boardOf(caller, board).flatMap(({ kind, id }) => (kind === 'call' ? [id] : []));
};

describe('a line that rings', () => {
  it('is on the screen of a ready seat', () => expect(callsOn('li')).toEqual(['rings', 'claimed', 'answered', 'abandoned']));
  it.each([
    ['whose seat is away', 'wang'],
    ['whose seat is not ready yet', 'zhao'],
    ['who sits at no seat', 'qian'],
  ])('is not on the screen of a dispatcher %s, who still sees what others do', (_who, userId) => expect(callsOn(userId)).toEqual(['claimed', 'answered', 'abandoned']));
  it('is on the screen of every supervisor', () => expect(callsOn('sun', 'supervisor')).toContain('rings'));
  it('is on no other screen', () => expect((['manager', 'crew', 'facility', 'responder'] as const).flatMap((role) => callsOn('li', role))).toEqual([]));
});
