import { describe, expect, it } from 'vitest';
import { EMPTY_CLOSURE, isComplete, partOf, withPart, withPoint, withoutLastPoint } from '#web/console/closures/closure-draft.ts';
import { drawnSource, measuredMeters } from '#web/console/map/measured.ts';
import { bandSource, coverGrade, coverSource } from '#web/console/map/overlay-sources.ts';
import { ISOCHRONES_OF, nextIsochrones } from '#web/console/map/overlays.ts';
import { indexCentre } from '#web/kit/centre-index.ts';
import { littleCentre } from '../little-centre.ts';

const index = indexCentre(littleCentre);

describe('areas reached in time', () => {
  it('say which of them lie within the target', () => {
    const geometry = { type: 'MultiPolygon' } as const;
    const { features } = bandSource([{ properties: { withinSeconds: 1800 }, geometry }, { properties: { withinSeconds: 900 }, geometry }], 900);
    expect(features.map(({ properties }) => properties)).toEqual([{ minutes: 30, inTarget: false }, { minutes: 15, inTarget: true }]);
  });

  it('are chosen by one key in a round', () => {
    expect(ISOCHRONES_OF.map(nextIsochrones)).toEqual(['stations', 'units', 'off']);
  });
});

describe('cover by township', () => {
  it.each([[100, 100, 'all'], [0, 0, 'all'], [99, 100, 'most'], [80, 100, 'most'], [79, 100, 'some'], [20, 100, 'some'], [19, 100, 'none']] as const)('%i of %i people is %s', (covered, people, grade) => {
    expect(coverGrade(covered, people)).toBe(grade);
  });

  it('is drawn at townships of the pack alone, and never rounded up to all', () => {
    const [township] = index.centre.townships;
    const { features } = coverSource(index, { driveBudgetSeconds: 600, people: 1010, covered: 999, townships: [{ townshipId: township!.id, people: 1000, covered: 999 }, { townshipId: 'elsewhere', people: 10, covered: 0 }] });
    expect(features.map(({ properties }): unknown => properties?.['share'])).toEqual(['99%']);
  });
});

describe('measuring', () => {
  it('adds up the stretches of a line', () => {
    const there = measuredMeters([[111, 35], [111, 35.01]]);
    expect(there).toBeGreaterThan(1100);
    expect(there).toBeLessThan(1125);
    expect(measuredMeters([[111, 35], [111, 35.01], [111, 35]])).toBeCloseTo(2 * there, 6);
    expect(measuredMeters([[111, 35]])).toBe(0);
  });

  it('draws an outline closed and a line open', () => {
    const points = [[0, 0], [1, 0], [1, 1]] as const;
    const lengths = [false, true].map((isOutline) => drawnSource(points, isOutline).features.find(({ geometry }) => geometry.type === 'LineString'));
    expect(lengths.map((line) => (line?.geometry.type === 'LineString' ? line.geometry.coordinates.length : 0))).toEqual([3, 4]);
  });
});

describe('a closure that is drawn', () => {
  it('is one press for a road, two for a stretch, three for an area', () => {
    const road = withPoint(EMPTY_CLOSURE, [1, 2]);
    expect(partOf(road)).toEqual({ kind: 'road', at: { longitude: 1, latitude: 2, datum: 'WGS-84' } });
    const half = withPart(road, 'stretch');
    expect([isComplete(half), partOf(half)]).toEqual([false, undefined]);
    expect(partOf(withPoint(half, [3, 4]))).toEqual({ kind: 'road', at: { longitude: 1, latitude: 2, datum: 'WGS-84' }, to: { longitude: 3, latitude: 4, datum: 'WGS-84' } });
    const area = [[3, 4], [5, 6]].reduce((draft, [longitude, latitude]) => withPoint(draft, [longitude!, latitude!]), withPart(road, 'area'));
    expect(partOf(area)).toMatchObject({ kind: 'area', outline: [{ longitude: 1 }, { longitude: 3 }, { longitude: 5 }] });
  });

  it('begins anew where a complete road is pointed at again, and gives back the last press', () => {
    expect(withPoint(withPoint(EMPTY_CLOSURE, [1, 2]), [3, 4]).points).toEqual([[3, 4]]);
    expect(withoutLastPoint({ part: 'area', points: [[1, 2], [3, 4]] }).points).toEqual([[1, 2]]);
  });
});
