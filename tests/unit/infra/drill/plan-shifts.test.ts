import { describe, expect, it } from 'vitest';
import { planShifts } from '#infra/drill/plan/plan-shifts.ts';
import { reserveOf } from '#infra/drill/plan/reserve.ts';
import { rosterFaults } from '#shared/domain/roster/roster-faults.ts';
import type { FleetUnit } from '#shared/schemas/centre.ts';
import { smallCentre } from '#tests/support/given-centre.ts';

const HOUR = 3_600_000;
const FROM = 1_800_000_000_000;

describe('the roster of a drill', () => {
  it('is one that the API takes: every unit has one crew, from the first moment to the last', () => {
    const { period, shifts } = planShifts(smallCentre.units, { from: FROM, days: 3 });
    expect(rosterFaults(smallCentre, { period, shifts, postings: [] })).toEqual([]);
    expect(period).toEqual({ from: FROM, to: FROM + 72 * HOUR });
    for (const { id } of smallCentre.units) expect(shifts.filter(({ unitId }) => unitId === id).map(({ to }) => to)).toEqual([24, 48, 72].map((hours) => FROM + hours * HOUR));
  });

  it('leaves to each unit what its pack says that it can do', () => {
    const { shifts } = planShifts(smallCentre.units, { from: FROM, days: 1 });
    const advanced = smallCentre.units.filter(({ capabilities }) => capabilities.includes('advanced-life-support')).map(({ id }) => id);
    expect(shifts.filter(({ level }) => level === 'advanced').map(({ unitId }) => unitId)).toEqual(advanced);
  });
});

describe('the units that a drill keeps back', () => {
  const fleet = (count: number): readonly FleetUnit[] =>
    Array.from({ length: count }, (_, index) => ({ id: `unit-${index}`, callSign: `${index}`, stationId: 'base', capabilities: index % 2 === 0 ? ['ventilator'] : [], provenance: 'approximate' }));

  it('are two that can do least', () => expect(reserveOf(fleet(8))).toEqual({ withoutCrew: 'unit-1', byTelephone: 'unit-3' }));

  it('are none of a small fleet', () => expect(reserveOf(fleet(7))).toBeUndefined());
});
