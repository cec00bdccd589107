import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from '#shared/domain/statistics/percentile.ts';

/** By the definition, without sorting: the least sample that at least so many per cent of all do not exceed. */
const byDefinition = (samples: readonly number[], percent: number): number | undefined => {
  const fitting = samples.filter((one) => samples.filter((other) => other <= one).length * 100 >= percent * samples.length);
  return fitting.length === 0 ? undefined : Math.min(...fitting);
};

describe('the nearest-rank percentile', () => {
  it('is the one of the textbook example', () => {
    const samples = [15, 20, 35, 40, 50];
    expect([5, 30, 40, 50, 100].map((percent) => percentile(samples, percent))).toEqual([15, 20, 20, 35, 50]);
  });

  it('is nothing for no samples and the sample itself for one', () => {
    expect(percentile([], 50)).toBeUndefined();
    expect(percentile([7], 90)).toBe(7);
  });

  it('agrees with the definition for any samples', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 120 }), fc.constantFrom(1, 7, 10, 25, 50, 75, 90, 99, 100), (samples, percent) => {
        expect(percentile(samples, percent)).toBe(byDefinition(samples, percent));
      }),
    );
  });
});
