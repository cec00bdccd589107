import { describe, expect, it } from 'vitest';
import { crewOfHour, crewOfRun, mayBeSent, shiftOf } from '#shared/domain/roster/crew-of-hour.ts';
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

  it('is the one that signed in for the shift, whatever was planned and whether or not anything was', () => {
    const signedIn: Unit = { ...atStation, crew: { level: 'basic', memberIds: ['wang'], since: hour(0) } };
    const crew = { how: 'signed-in', level: 'basic', memberIds: ['wang'], since: hour(0) };
    expect(crewAt(day({ shifts: [shift()] }), hour(1), signedIn)).toEqual(crew);
    expect(crewAt(day({}), hour(1), signedIn)).toEqual(crew);
    expect(crewAt(nothing, hour(1), signedIn)).toEqual(crew);
  });

  it('is not the one that forgot to sign out when the next shift began, unless it is on a run', () => {
    const before = { level: 'basic', memberIds: ['wang'], since: hour(-12) } as const;
    const relieved = day({ shifts: [shift()] });
    expect(crewAt(relieved, hour(1), { ...atStation, crew: before })).toMatchObject({ how: 'rostered', memberIds: ['li'] });
    expect(crewAt(relieved, hour(1), { status: 'assigned', stationId: 'station-1', assignmentId: 'run-1', next: [], crew: before })).toMatchObject({ how: 'signed-in', memberIds: ['wang'] });
    expect(crewAt(day({}), hour(1), { ...atStation, crew: before })).toMatchObject({ how: 'signed-in', memberIds: ['wang'] });
  });

  it('is the one that signed in up to an hour before a shift began, in place of the one that was planned', () => {
    const roster = day({ shifts: [shift()] });
    const since = (at: number): Unit => ({ ...atStation, crew: { level: 'basic', memberIds: ['wang'], since: at } });
    expect([hour(-1), hour(-1) - 1].map((at) => crewAt(roster, hour(0), since(at)).how)).toEqual(['signed-in', 'rostered']);
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

describe('the crew of a run', () => {
  const sent = { level: 'advanced', memberIds: ['zhao'] } as const;
  const signedIn = { how: 'signed-in', level: 'basic', memberIds: ['wang'], since: hour(0) } as const;
  const rostered = { how: 'rostered', level: 'basic', memberIds: ['li'], stationId: 'station-1', since: hour(0), until: hour(8) } as const;

  it('is who is signed in, else who was sent, else who is rostered now, else not known', () => {
    expect(crewOfRun(sent, signedIn)).toEqual({ level: 'basic', memberIds: ['wang'] });
    expect(crewOfRun(sent, rostered)).toEqual(sent);
    expect(crewOfRun(undefined, rostered)).toEqual({ level: 'basic', memberIds: ['li'] });
    expect(crewOfRun(undefined, { how: 'unknown' })).toBeUndefined();
  });
});
