import { expect, it } from 'vitest';
import { arrivalInTrack } from '#shared/geo/arrival-in-track.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';
import { minute } from '#tests/support/builders.ts';

const house = [111, 35] as const;
/** A fix so many seconds into the story, so many metres north of the house. */
const fix = (seconds: number, metersNorth: number, accuracyMeters?: number): UnitPosition => ({
  unitId: 'unit-1',
  position: [house[0], house[1] + metersNorth / 111_195],
  at: minute(0) + seconds * 1000,
  ...(accuracyMeters !== undefined && { accuracyMeters }),
  source: 'crew',
});
const seconds = (at: number | undefined): number | undefined => at && (at - minute(0)) / 1000;

it('is when the unit came and stayed, whatever order the fixes come in and however often', () => {
  const track = [fix(0, 900), fix(60, 400), fix(90, 140), fix(100, 20), fix(125, 15), fix(300, 10)];
  expect(seconds(arrivalInTrack(track, [...house]))).toBe(90);
  expect(seconds(arrivalInTrack([...track, ...track].reverse(), [...house]))).toBe(90);
});

it('is not when it only passed by', () => expect(arrivalInTrack([fix(0, 400), fix(10, 100), fix(25, 90), fix(40, 400), fix(60, 900)], [...house])).toBeUndefined());
it('is the time that it stayed, not that it passed by before', () => expect(seconds(arrivalInTrack([fix(10, 100), fix(25, 400), fix(200, 50), fix(240, 50)], [...house]))).toBe(200));
it('is not known from one fix', () => expect(arrivalInTrack([fix(0, 900), fix(60, 10)], [...house])).toBeUndefined());
it('is not known across a long silence', () => expect(seconds(arrivalInTrack([fix(0, 100), fix(600, 100), fix(640, 100)], [...house]))).toBe(600));
it('is not told by fixes that may lie anywhere', () => expect(arrivalInTrack([fix(0, 10, 800), fix(60, 10, 800)], [...house])).toBeUndefined());
