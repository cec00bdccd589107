import { describe, expect, it } from 'vitest';
import { covers, joined, meets, outside, within } from '#shared/domain/roster/period.ts';

const period = (from: number, to: number) => ({ from, to });

describe('a period', () => {
  it('has its first moment and not its last', () => {
    expect([1, 2, 3, 4].map((at) => covers(period(2, 4), at))).toEqual([false, true, true, false]);
  });

  it('does not meet one that begins where it ends', () => {
    expect(meets(period(1, 3), period(3, 5))).toBe(false);
    expect(meets(period(1, 4), period(3, 5))).toBe(true);
  });

  it('cuts out what lies within it, and keeps what else there was to say', () => {
    expect(within({ ...period(1, 9), what: 'x' }, period(3, 5))).toEqual([{ ...period(3, 5), what: 'x' }]);
    expect(within(period(1, 3), period(3, 5))).toEqual([]);
  });

  it('leaves the two ends of what it lies in', () => {
    expect(outside(period(1, 9), period(3, 5))).toEqual([period(1, 3), period(5, 9)]);
    expect(outside(period(3, 5), period(1, 9))).toEqual([]);
    expect(outside(period(1, 3), period(5, 9))).toEqual([period(1, 3)]);
  });

  it('is one with those that it touches', () => {
    expect(joined([period(5, 7), period(1, 3), period(2, 4), period(7, 8)])).toEqual([period(1, 4), period(5, 8)]);
    expect(joined([period(1, 9), period(2, 3)])).toEqual([period(1, 9)]);
  });
});
