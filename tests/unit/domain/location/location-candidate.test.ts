import { describe, expect, it } from 'vitest';
import { rankCandidates, uncertaintyMeters, type LocationCandidate } from '#shared/domain/location/location-candidate.ts';
import { minute } from '#tests/support/builders.ts';

const now = minute(10);
const word = (source: LocationCandidate['source'], accuracyMeters?: number, minutesAgo = 0): LocationCandidate => ({
  source,
  position: [111, 35],
  ...(accuracyMeters !== undefined && { accuracyMeters }),
  measuredAt: minute(10 - minutesAgo),
});
const best = (...candidates: LocationCandidate[]) => rankCandidates(candidates, now)[0];

describe('the position proposed', () => {
  it('is the most accurate one', () => expect(best(word('operator', 1200), word('aml', 20))).toMatchObject({ source: 'aml' }));
  it('is a fresh cell rather than a fix from whence the caller has walked on', () => expect(best(word('aml', 100, 10), word('operator', 500))).toMatchObject({ source: 'operator' }));
  it('is a point on the map however old, for a place does not walk', () => expect(best(word('map', undefined, 60), word('aml', 100))).toMatchObject({ source: 'map' }));
  it('is the crew’s word once it is there', () => expect(best(word('map'), word('crew'))).toMatchObject({ source: 'crew' }));
  it('is the newer one of equals', () => expect(best(word('map', 50, 5), word('map', 50, 1))).toMatchObject({ measuredAt: minute(9) }));
  it('is nothing while nobody has said anything', () => expect(best()).toBeUndefined());
});

describe('uncertainty', () => {
  it('is what the source says of itself, where it does', () => expect(uncertaintyMeters(word('operator', 800), now)).toBe(800));
  it('is that of its kind where it does not', () => expect([word('operator'), word('spoken')].map((one) => uncertaintyMeters(one, now))).toEqual([3000, 1000]));
  it('grows with the walk of a minute, and not for ever', () => {
    expect(uncertaintyMeters(word('aml', 20, 1), now)).toBe(104);
    expect(uncertaintyMeters(word('aml', 20, 15), now)).toBe(uncertaintyMeters(word('aml', 20, 500), now));
  });
  it('of a clock that runs ahead is no less than its accuracy', () => expect(uncertaintyMeters(word('aml', 20, -3), now)).toBe(20));
});
