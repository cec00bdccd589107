import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMilliseconds } from '#shared/api/backoff.ts';

describe('the wait before the next try', () => {
  it.each([[1, 500], [2, 1000], [4, 4000], [6, 15_000], [60, 15_000]])('after %i failures is at most %i ms and at least half of it', (failures, most) => {
    expect([backoffMilliseconds(failures, 0), backoffMilliseconds(failures, 1)]).toEqual([most / 2, most]);
  });

  it('differs from screen to screen', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (random) => backoffMilliseconds(3, random) >= 1000 && backoffMilliseconds(3, random) <= 2000));
  });
});
