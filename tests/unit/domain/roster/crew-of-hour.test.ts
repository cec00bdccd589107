import { describe, expect, it } from 'vitest';
import { crewOfHour, mayBeSent, shiftOf } from '#shared/domain/roster/crew-of-hour.ts';
import type { RosterDay } from '#shared/domain/roster/roster-day.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import { hour, shift } from '#tests/support/builders-roster.ts';

const nothing: RosterDay = { published: [], shifts: [], postings: [] };
const day = (told: Partial<RosterDay>): RosterDay => ({ ...nothing, published: [{ from: hour(0), to: hour(12) }], ...told });
const atStation: Unit = { status: 'atStation', stationId: 'station-1', standsAt: 'station-1' };
const crewAt = (roster: RosterDay, at: number, unit: Unit = atStation) => crewOfHour(roster, { unitId: 'unit-1', unit, at });

describe('the crew of the hour', () => {
  it('is the one of the shift, from its first moment to its last', () => {
    const roster = day({ shifts: [shift({ from: hour(1), to: hour(4) })] });
    expect(crewAt(roster, hour(1))).toEqual({ how: 'rostered', level: 'advanced', memberIds: ['li'], stationId: 'station-1', since: hour(1), until: hour(4) });
    expect([hour(1) - 1, hour(4) - 1, hour(4)].map((at) => crewAt(roster, at).how)).toEqual(['none', 'rostered', 'none']);
  });

  it('is nobody of another unit', () => {
    expect(crewAt(day({ shifts: [shift({ unitId: 'unit-2' })] }), hour(1))).toEqual({ how: 'none' });
  });

  it('is not known outside of what was published, so that a roster that ran out keeps no unit at home', () => {
    expect(crewAt(nothing, hour(1))).toEqual({ how: 'unknown' });
    expect(crewAt(day({}), hour(12))).toEqual({ how: 'unknown' });
  });

  it('is the one that signed in, whatever was planned and whether or not anything was', () => {
    const signedIn: Unit = { ...atStation, crew: { level: 'basic', memberIds: ['wang'], since: hour(0) } };
    const crew = { how: 'signed-in', level: 'basic', memberIds: ['wang'], since: hour(0) };
    expect(crewAt(day({ shifts: [shift()] }), hour(1), signedIn)).toEqual(crew);
    expect(crewAt(day({}), hour(1), signedIn)).toEqual(crew);
    expect(crewAt(nothing, hour(1), signedIn)).toEqual(crew);
  });

  it('of two shifts that overlap is the one that began last', () => {
    const roster = day({ shifts: [shift({ from: hour(4), memberIds: ['wang'] }), shift()] });
    expect(shiftOf(roster, { unitId: 'unit-1', at: hour(5) })?.memberIds).toEqual(['wang']);
    expect(shiftOf(roster, { unitId: 'unit-1', at: hour(3) })?.memberIds).toEqual(['li']);
  });
});

describe('a unit', () => {
  it('may be sent with a crew, and where nobody keeps a roster; not where a roster names nobody', () => {
    const roster = day({ shifts: [shift({ to: hour(4) })] });
    expect([crewAt(roster, hour(1)), crewAt(nothing, hour(1)), crewAt(roster, hour(5))].map(mayBeSent)).toEqual([true, true, false]);
  });
});
