import * as fc from 'fast-check';
import module from 'gcoord';
import { describe, expect, it } from 'vitest';
import { toWgs84 } from '#shared/geo/datum.ts';
import { greatCircleMeters } from '#shared/geo/great-circle.ts';
import type { Coordinate, Datum } from '#shared/schemas/coordinate.ts';

const gcoord = module as unknown as typeof module.default;
const FRAMES = { 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

/** A place as a phone of that datum would tell it, by the public formula. */
const told = (datum: Datum, [longitude, latitude]: Coordinate) => {
  const [x, y] = datum === 'WGS-84' ? [longitude, latitude] : gcoord.transform([longitude, latitude] as [number, number], gcoord.WGS84, FRAMES[datum]);
  return { longitude: x, latitude: y, datum };
};
const meters = (from: Coordinate, to: Coordinate): number => greatCircleMeters(from, to);

/** From the Pamirs to the Ussuri, from Hainan to the Amur. */
const inChina = fc.tuple(fc.double({ min: 73.6, max: 135, noNaN: true }), fc.double({ min: 18.1, max: 53.5, noNaN: true }));
const datums = fc.constantFrom<Datum>('WGS-84', 'GCJ-02', 'BD-09');

describe('a coordinate at the edge', () => {
  it('comes back to within a metre, whatever its datum, all over China', () => {
    fc.assert(fc.property(inChina, datums, (place, datum) => meters(toWgs84(told(datum, place)), place) < 1), { numRuns: 20_000 });
  });

  it('is off by far more than a metre when it is taken for another datum', () => {
    fc.assert(fc.property(inChina, fc.constantFrom<Datum>('GCJ-02', 'BD-09'), (place, datum) => meters(toWgs84({ ...told(datum, place), datum: 'WGS-84' }), place) > 20), { numRuns: 2_000 });
  });

  it('is converted by its own datum, and not by that of the one before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(inChina, datums), { minLength: 2, maxLength: 20 }), (places) => {
        const found = places.map(([place, datum]) => toWgs84(told(datum, place)));
        places.forEach(([place], i) => expect(meters(found[i]!, place)).toBeLessThan(1));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Tokyo', [139.7, 35.7]],
    ['London', [-0.1, 51.5]],
    ['Sydney', [151.2, -33.9]],
  ] as const)('outside China is the same in GCJ-02 as in WGS-84: %s', (_, [longitude, latitude]) => {
    expect(toWgs84({ longitude, latitude, datum: 'GCJ-02' })).toEqual([longitude, latitude]);
  });
});
