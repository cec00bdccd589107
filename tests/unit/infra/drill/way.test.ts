import { describe, expect, it } from 'vitest';
import { alongTheWay, waysAlong } from '#infra/drill/play/way.ts';
import { greatCircleMeters } from '#shared/geo/great-circle.ts';

describe('driving along a way', () => {
  const corner = [[111, 35], [111.01, 35], [111.01, 35.02]] as const;

  it('keeps to its corners and looks where it goes', () => {
    expect(alongTheWay(corner, 0)).toEqual({ position: [111, 35], headingDegrees: 90 });
    expect(alongTheWay(corner, 1)).toEqual({ position: [111.01, 35.02], headingDegrees: 0 });
    const { position: [longitude, latitude] } = alongTheWay(corner, 0.5);
    expect(longitude).toBeCloseTo(111.01, 6);
    expect(latitude).toBeGreaterThan(35);
  });

  it('covers equal parts in equal shares', () => {
    const places = [0, 0.1, 0.2, 0.9, 1].map((share) => alongTheWay(corner, share).position);
    const first = greatCircleMeters(places[0]!, places[1]!);
    expect(greatCircleMeters(places[1]!, places[2]!)).toBeCloseTo(first, 1);
    expect(greatCircleMeters(places[3]!, places[4]!)).toBeCloseTo(first, 1);
  });

  it('does not mind a corner that is there twice', () => {
    expect(alongTheWay([[111, 35], [111, 35], [111.01, 35]], 0).position).toEqual([111, 35]);
    expect(alongTheWay([[111, 35], [111, 35]], 0.5).position).toEqual([111, 35]);
  });

  it('is a straight line where there are no roads', () => {
    expect(waysAlong(undefined)([111, 35], [111.5, 35.5])).toEqual([[111, 35], [111.5, 35.5]]);
  });
});
