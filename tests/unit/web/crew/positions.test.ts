import { describe, expect, it } from 'vitest';
import { batchOf } from '#web/crew/positions/batch-of.ts';
import { fixOf, metersApart, type Fix } from '#web/crew/positions/fix.ts';
import { isWorthTelling, secondsBetweenFixes, speedOf } from '#web/crew/positions/sampling.ts';
import { afterFix } from '#web/crew/positions/watch-pace.ts';

const at = (seconds: number, metersNorth = 0, said: Partial<Fix> = {}): Fix => ({ longitude: 111, latitude: 35 + metersNorth / 111_320, at: seconds * 1000, accuracyMeters: 10, ...said });

describe('how often a place is told', () => {
  it('follows the speed: some 75 m apart on the road, two minutes when standing', () => {
    expect(secondsBetweenFixes(15) * 15).toBe(75);
    expect(secondsBetweenFixes(6)).toBe(8);
    expect(secondsBetweenFixes(1.2)).toBe(20);
    expect(secondsBetweenFixes(0)).toBe(120);
  });
  it('is once at the beginning, then not before its time', () => {
    expect(isWorthTelling(undefined, at(0))).toBe(true);
    expect(isWorthTelling(at(0), at(119))).toBe(false);
    expect(isWorthTelling(at(0), at(120))).toBe(true);
    expect(isWorthTelling(at(0), at(4, 80, { speedMetersPerSecond: 20 }))).toBe(false);
    expect(isWorthTelling(at(0), at(5, 100, { speedMetersPerSecond: 20 }))).toBe(true);
  });
  it('is at once where a moving vehicle turns', () => {
    const before = at(0, 0, { headingDegrees: 350 });
    expect(isWorthTelling(before, at(3, 40, { headingDegrees: 25, speedMetersPerSecond: 13 }))).toBe(true);
    expect(isWorthTelling(before, at(3, 40, { headingDegrees: 5, speedMetersPerSecond: 13 }))).toBe(false);
  });
  it('is seldom for a mast’s guess after a satellite’s fix, and never for an older one', () => {
    expect(isWorthTelling(at(0), at(30, 900, { accuracyMeters: 1500 }))).toBe(false);
    expect(isWorthTelling(at(10), at(5))).toBe(false);
  });
  it('takes the speed from two fixes where the phone tells none, less what may be noise', () => {
    expect(speedOf(at(0), at(10, 110))).toBeCloseTo(10, 0);
    expect(speedOf(at(0), at(10, 8))).toBe(0);
  });
});

describe('how hard the phone looks', () => {
  it('rests after two minutes on one spot, and looks again as soon as it has left', () => {
    let standing = afterFix({ pace: 'close' }, at(0));
    standing = afterFix(standing, at(60, 20));
    expect(standing.pace).toBe('close');
    standing = afterFix(standing, at(125, 10));
    expect(standing.pace).toBe('sparse');
    expect(afterFix(standing, at(200, 90)).pace).toBe('close');
    expect(afterFix(standing, at(130, 12, { speedMetersPerSecond: 5 })).pace).toBe('close');
  });
});

describe('a fix', () => {
  it('is what the browser says, without what it does not know', () => {
    const coords = { longitude: 111, latitude: 35, accuracy: 12.4, heading: NaN, speed: null } as GeolocationCoordinates;
    expect(fixOf({ coords, timestamp: 1000.6 })).toStrictEqual({ longitude: 111, latitude: 35, at: 1001, accuracyMeters: 12 });
  });
  it('is told at its own time, in the phone’s frame', () => {
    expect(batchOf([at(1)], 'GCJ-02', { serverAt: 91_000, deviceAt: 1000, speed: 1 })).toStrictEqual([
      { position: { longitude: 111, latitude: 35, datum: 'GCJ-02' }, deviceAt: 1000, clockOffsetMilliseconds: 90_000, accuracyMeters: 10 },
    ]);
  });
  it('is measured in metres', () => expect(metersApart(at(0), at(0, 250))).toBeCloseTo(250, 0));
});
