import { describe, expect, it } from 'vitest';
import { placeOfUnit } from '#shared/domain/recommendation/unit-place.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';

const NOW = 1_700_000_000_000;
const fix = (told: Partial<UnitPosition> = {}): UnitPosition => ({ unitId: 'unit-1', position: [111, 35], at: NOW - 5_000, source: 'crew', ...told });
const placeOf = (position: UnitPosition) => placeOfUnit({ status: 'availableAway', stationId: 'station-1' }, { fix: position, stations: [], now: NOW, freshSeconds: 120 });

describe('the heading of a unit', () => {
  it('is that of its fix while it drives', () => {
    expect(placeOf(fix({ headingDegrees: 270, speedMetersPerSecond: 12 }))).toEqual({ position: [111, 35], basis: 'live', ageSeconds: 5, heading: 270 });
  });

  it('is taken at its word where no speed is told', () => {
    expect(placeOf(fix({ headingDegrees: 0 }))?.heading).toBe(0);
  });

  it('is noise while it stands', () => {
    expect(placeOf(fix({ headingDegrees: 270, speedMetersPerSecond: 0.4 }))).not.toHaveProperty('heading');
  });

  it('of an old fix says nothing any more', () => {
    expect(placeOf(fix({ headingDegrees: 270, speedMetersPerSecond: 12, at: NOW - 600_000 }))).toEqual({ position: [111, 35], basis: 'last-known', ageSeconds: 600 });
  });
});
