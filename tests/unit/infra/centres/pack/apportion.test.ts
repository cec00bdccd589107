import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '#infra/centres/pack/apportion.ts';

describe('apportioning', () => {
  test('gives the largest remainders the odd ones, the earlier of equals first', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(7, [2, 1, 0.5])).toEqual([4, 2, 1]);
  });

  test('shares equally when nothing weighs anything', () => expect(apportion(4, [0, 0])).toEqual([2, 2]));

  test('always sums to the total and strays less than one from the exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), weights, (total, given) => {
        const parts = apportion(total, given);
        const sum = given.reduce((all, weight) => all + weight, 0);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        if (sum > 0) parts.forEach((part, at) => expect(Math.abs(part - (total * given[at]!) / sum)).toBeLessThan(1));
      }),
    );
  });
});
