import { describe, expect, it } from 'vitest';
import { rosterFaults } from '#shared/domain/roster/roster-faults.ts';
import type { Posting, Shift } from '#shared/schemas/roster.ts';
import { hour, posting, shift } from '#tests/support/builders-roster.ts';
import { smallCentre } from '#tests/support/given-centre.ts';

const faultsOf = (roster: { readonly shifts?: readonly Shift[]; readonly postings?: readonly Posting[] }): readonly string[] =>
  rosterFaults(smallCentre, { period: { from: hour(0), to: hour(24) }, shifts: [], postings: [], ...roster }).map(({ list, row, column, message }) => `${list} ${row} ${column}: ${message}`);

describe('a roster', () => {
  it('of shifts one after the other, on several units, with postings, has no fault', () => {
    expect(faultsOf({ shifts: [shift(), shift({ from: hour(8), to: hour(24) }), shift({ unitId: 'unit-2', memberIds: ['wang'] })], postings: [posting(), posting({ capability: 'stroke' })] })).toEqual([]);
  });

  it('names every row that names nobody of the pack', () => {
    expect(faultsOf({ shifts: [shift(), shift({ unitId: 'unit-9', stationId: 'station-9', memberIds: ['wang'] })], postings: [posting({ facilityId: 'nowhere' })] })).toEqual([
      'shifts 1 unitId: there is no unit "unit-9"',
      'shifts 1 stationId: there is no station "station-9"',
      'postings 0 facilityId: there is no facility "nowhere"',
    ]);
  });

  it('has shifts that begin in its period, end after they begin, and let people sleep', () => {
    expect(faultsOf({ shifts: [shift({ from: hour(-1) })] })).toEqual(['shifts 0 from: the shift begins outside the period']);
    expect(faultsOf({ shifts: [shift({ from: hour(24), to: hour(30) })] })).toEqual(['shifts 0 from: the shift begins outside the period']);
    expect(faultsOf({ shifts: [shift({ to: hour(0) })] })).toEqual(['shifts 0 to: it ends before it begins']);
    expect(faultsOf({ shifts: [shift({ to: hour(24) + 1 })] })).toEqual(['shifts 0 to: the shift is longer than 24 hours']);
    expect(faultsOf({ shifts: [shift({ from: hour(20), to: hour(30) })] })).toEqual([]);
  });

  it('has postings within its period', () => {
    expect(faultsOf({ postings: [posting({ from: hour(-1) })] })).toEqual(['postings 0 from: the posting begins outside the period']);
    expect(faultsOf({ postings: [posting({ to: hour(25) })] })).toEqual(['postings 0 to: the posting ends outside the period']);
  });

  it('has one crew on a unit, and nobody on two units, at a time', () => {
    expect(faultsOf({ shifts: [shift(), shift({ from: hour(7), to: hour(9), memberIds: ['wang'] })] })).toEqual(['shifts 1 unitId: unit "unit-1" has another crew at that time']);
    expect(faultsOf({ shifts: [shift(), shift({ unitId: 'unit-2', from: hour(7), to: hour(9) })] })).toEqual(['shifts 1 memberIds: "li" is on another shift at that time']);
  });
});
