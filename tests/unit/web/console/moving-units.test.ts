import { describe, expect, it } from 'vitest';
import type { UnitPosition } from '#shared/schemas/position.ts';
import { movingUnits } from '#web/console/map/moving-units.ts';
import type { UnitRow } from '#web/console/units/units-by-station.ts';
import { littleCentre } from '../little-centre.ts';

const [unit] = littleCentre.units;
const toScene: UnitRow = { unit: unit!, activity: 'toScene', nextCount: 0, stationId: 's' };
const seen = (at: number, headingDegrees?: number): ReadonlyMap<string, UnitPosition> =>
  new Map([[unit!.id, { unitId: unit!.id, position: [111, 35], at, source: 'crew', ...(headingDegrees !== undefined && { headingDegrees }) }]]);

describe('a unit under way', () => {
  const drawn = (at: number, headingDegrees?: number) => movingUnits([toScene], seen(at, headingDegrees), 300_000)[0];

  it('carries the age of its position once that is no longer fresh, and fades when it is old', () => {
    const { callSign } = unit!;
    expect([250_000, 230_000, 100_000].map((at) => [drawn(at)?.label, drawn(at)?.isOld])).toEqual([[callSign, false], [`${callSign} −1′`, false], [`${callSign} −3′`, true]]);
  });

  it('points where it is heading, and nowhere while that is unknown', () => {
    expect([drawn(0, 90)?.headingDegrees, drawn(0)?.headingDegrees]).toEqual([90, undefined]);
  });

  it('does not move on the map while it stands at its substation, or while nobody knows where it is', () => {
    expect(movingUnits([{ ...toScene, activity: 'atStation' }], seen(0), 0)).toEqual([]);
    expect(movingUnits([toScene], new Map(), 0)).toEqual([]);
  });
});
