import { describe, expect, it } from 'vitest';
import type { KnownCall } from '#shared/domain/call/call.ts';
import { nextToClaim, openCalls } from '#web/console/calls/call-order.ts';
import { ringNeed } from '#web/console/ring/ring-need.ts';

const facts = (rangAt: number) => ({ mode: 'real' as const, origin: '120' as const, bridge: 'pbx', positions: [], rangAt, recordingIds: [] });
const entity = (id: string, state: KnownCall) => ({ id, version: 1, state });
const claimedBy = (userId: string, at: number): KnownCall => ({ status: 'claimed', ...facts(0), claim: { seatId: 's', userId, at } });
const due = (owner: string): KnownCall => ({ status: 'callBackDue', ...facts(0), dueSince: 5_000, owner });
const now = 30_000;
const read = (...calls: readonly ReturnType<typeof entity>[]) => openCalls(calls, { userId: 'me', now, staleClaimSeconds: 10 });

describe('the list of calls', () => {
  it('has what rings on top, the longest ringing first, and what others do at the end', () => {
    const calls = read(
      entity('theirs', claimedBy('other', 25_000)),
      entity('back', due('me')),
      entity('short', { status: 'ringing', ...facts(20_000) }),
      entity('mine', { status: 'answered', ...facts(0), answeredAt: 9_000, holder: { extension: '801', userId: 'me', since: 9_000 } }),
      entity('long', { status: 'ringing', ...facts(10_000) }),
    );
    expect(calls.map(({ id, part }) => [id, part])).toEqual([['long', 'ringing'], ['short', 'ringing'], ['mine', 'mine'], ['back', 'myCallBack'], ['theirs', 'theirs']]);
  });

  it('offers a claim that went stale, and a call answered at a telephone without a seat', () => {
    const [stale, seatless] = read(
      entity('stale', claimedBy('other', 20_000)),
      entity('seatless', { status: 'answered', ...facts(1), answeredAt: 9_000, holder: { extension: '899', since: 9_000 } }),
    );
    expect([stale?.part, seatless?.part]).toEqual(['stale', 'stale']);
  });

  it('is claimed from by one key: what rings before what must be rung back, and never what is another’s', () => {
    const ringing = entity('ringing', { status: 'ringing', ...facts(0) });
    expect(nextToClaim(read(entity('back', due('other')), ringing))?.id).toBe('ringing');
    expect(nextToClaim(read(entity('back', due('other'))))?.id).toBe('back');
    expect(nextToClaim(read(entity('theirs', claimedBy('other', 25_000))))).toBeUndefined();
  });

  it('leaves out what is finished', () => {
    expect(read(entity('done', { status: 'finished', ...facts(0), finishedAt: 1, finishedBy: 'me', outcome: { kind: 'noIncident', reason: 'silent' } }))).toEqual([]);
  });
});

describe('the ring', () => {
  const ringing = { part: 'ringing' } as const;

  it('sounds aloud at a seat that is ready, and at no other', () => {
    expect(ringNeed({ calls: [ringing], isReady: true, isQuiet: false })).toBe('ring');
    expect(ringNeed({ calls: [ringing], isReady: false, isQuiet: false })).toBe('none');
    expect(ringNeed({ calls: [{ part: 'theirs' }], isReady: true, isQuiet: false })).toBe('none');
  });

  it('only knocks in quiet, and for who is on the line', () => {
    expect(ringNeed({ calls: [ringing], isReady: true, isQuiet: true })).toBe('knock');
    expect(ringNeed({ calls: [ringing, { part: 'mine' }], isReady: true, isQuiet: false })).toBe('knock');
  });
});
