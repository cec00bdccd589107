import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betterFix, fixRank, WINDOW_MILLISECONDS } from '#shared/domain/position/fix-rank.ts';
import { minute } from '#tests/support/builders.ts';

const fix = fc.record(
  { at: fc.integer({ min: 0, max: 60_000 }).map((offset) => minute(0) + offset), accuracyMeters: fc.integer({ min: 0, max: 2000 }), source: fc.constantFrom('crew' as const, 'vehicle' as const) },
  { requiredKeys: ['at', 'source'], noNullPrototype: true },
);
const windowOf = ({ at }: { readonly at: number }): number => Math.floor(at / WINDOW_MILLISECONDS);

describe('of the fixes of a unit', () => {
  it('the same one is best, in whatever order and however often they come', () => {
    fc.assert(
      fc.property(fc.array(fix, { minLength: 1, maxLength: 20 }).chain((fixes) => fc.tuple(fc.constant(fixes), fc.shuffledSubarray([...fixes, ...fixes], { minLength: fixes.length * 2 }))), ([fixes, again]) => {
        expect(fixRank(again.reduce(betterFix))).toBe(fixRank(fixes.reduce(betterFix)));
      }),
    );
  });

  it('one of a later ten seconds is better, whatever it is', () => {
    fc.assert(
      fc.property(fix, fix, (one, other) => {
        fc.pre(windowOf(one) !== windowOf(other));
        expect(fixRank(one) > fixRank(other)).toBe(one.at > other.at);
      }),
    );
  });

  it('one is never better for being less accurate, from a phone, or earlier within the same ten seconds', () => {
    fc.assert(
      fc.property(fix, fc.integer({ min: 0, max: 500 }), ({ accuracyMeters = 0, ...told }, more) => {
        expect(fixRank({ ...told, accuracyMeters })).toBeGreaterThanOrEqual(fixRank({ ...told, accuracyMeters: accuracyMeters + more }));
        expect(fixRank({ ...told, accuracyMeters })).toBeGreaterThanOrEqual(fixRank(told));
        expect(fixRank({ ...told, accuracyMeters, source: 'vehicle' })).toBeGreaterThanOrEqual(fixRank({ ...told, accuracyMeters, source: 'crew' }));
        const earlier = Math.max(windowOf(told) * WINDOW_MILLISECONDS, told.at - more);
        expect(fixRank({ ...told, accuracyMeters })).toBeGreaterThanOrEqual(fixRank({ ...told, accuracyMeters, at: earlier }));
      }),
    );
  });

  it('a rank lies within the ten seconds of its fix, so that it serves as the version of a position', () => {
    fc.assert(
      fc.property(fix, (one) => {
        expect(Math.floor(fixRank(one) / WINDOW_MILLISECONDS)).toBe(windowOf(one));
        expect(Number.isSafeInteger(fixRank(one))).toBe(true);
      }),
    );
  });
});

describe('the better source', () => {
  const at = minute(0);
  it('is the more accurate one of the same ten seconds, though it is earlier', () => expect(betterFix({ at: at + 9000, source: 'vehicle', accuracyMeters: 60 }, { at, source: 'crew', accuracyMeters: 12 })).toMatchObject({ source: 'crew' }));
  it('is the vehicle where both are as accurate, though the phone is later', () => expect(betterFix({ at: at + 9000, source: 'crew', accuracyMeters: 4 }, { at, source: 'vehicle', accuracyMeters: 11 })).toMatchObject({ source: 'vehicle' }));
  it('is the phone when the terminal has been silent for ten seconds', () => expect(betterFix({ at, source: 'vehicle', accuracyMeters: 4 }, { at: at + 10_000, source: 'crew', accuracyMeters: 500 })).toMatchObject({ source: 'crew' }));
  it('is the later of one kind', () => expect(betterFix({ at: at + 1000, source: 'crew', accuracyMeters: 4 }, { at, source: 'crew', accuracyMeters: 14 })).toMatchObject({ at: at + 1000 }));
});
