import { describe, expect, it } from 'vitest';
import { compressionClock } from '#shared/domain/protocols/compression-clock.ts';

const ANSWERED = 1_000_000;
const seconds = (count: number): number => ANSWERED + count * 1_000;

describe('the compression clock', () => {
  it('runs from the answered call: 120 s to recognise, 180 s to begin', () =>
    expect(compressionClock(ANSWERED, { stamps: {}, at: seconds(20) })).toEqual([
      { kind: 'recognised', state: 'running', secondsLeft: 100 },
      { kind: 'begun', state: 'running', secondsLeft: 160 },
    ]));

  it('shows how late it is while nothing is stamped', () => expect(compressionClock(ANSWERED, { stamps: {}, at: seconds(130) })[0]).toMatchObject({ state: 'running', secondsLeft: -10 }));

  it('stands still at each stamp, and says whether it was in time', () =>
    expect(compressionClock(ANSWERED, { stamps: { recognisedAt: seconds(120), begunAt: seconds(180) + 1 }, at: seconds(500) })).toEqual([
      { kind: 'recognised', state: 'stamped', seconds: 120, inTime: true },
      { kind: 'begun', state: 'stamped', seconds: 181, inTime: false },
    ]));

  it('does not take a missing stamp for 0', () =>
    expect(compressionClock(ANSWERED, { stamps: { begunAt: seconds(90) }, at: seconds(100) })).toMatchObject([{ state: 'running' }, { state: 'stamped', seconds: 90, inTime: true }]));
});
